package dev.remit.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Remit that is asked over HTTP. Redirects are not followed: the token is for this server only. */
final class Server {

  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofSeconds(30);
  private static final int MOST = 4 * 1024 * 1024;
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;
  private static final Pattern DETAIL = Pattern.compile("\"detail\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TO_CONNECT)
      .followRedirects(HttpClient.Redirect.NEVER).build();
  private final URI address;
  private final String token;

  Server(URI address, String token) {
    this.address = address;
    this.token = token;
  }

  /**
   * Asks for something.
   *
   * @param longer how much longer than usual the answer may take
   * @throws NoAnswer when it is anything but 200
   */
  String get(String path, Map<String, String> parameters, String accept, Duration longer) throws NoAnswer {
    var query = parameters.entrySet().stream().map(each -> each.getKey() + "=" + encoded(each.getValue())).sorted().collect(Collectors.joining("&"));
    var request = HttpRequest.newBuilder(URI.create(address + path + "?" + query)).timeout(TO_ANSWER.plus(longer))
        .header("Authorization", "Bearer " + token).header("Accept", accept).build();
    try {
      var response = client.send(request, BodyHandlers.ofInputStream());
      try (var in = response.body()) {
        return answer(response, new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NoAnswer("stopped.", false);
    } catch (IOException failure) {
      throw new NoAnswer(address + " cannot be asked: " + (failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage()), true);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String answer(HttpResponse<?> response, String body) throws NoAnswer {
    if (response.statusCode() == OK) {
      return body;
    }
    var says = DETAIL.matcher(body).results().map(Server::detail).distinct().collect(Collectors.joining(" "));
    var where = response.headers().firstValue("Location").map(to -> ", it points to " + to).orElse("");
    throw new NoAnswer(address + " answers " + response.statusCode() + where + (says.isEmpty() ? "." : ": " + says), response.statusCode() == UNAVAILABLE);
  }

  /** Without what JSON writes with backslashes, but for quotation marks. */
  private static String detail(MatchResult found) {
    return found.group(1).replace("\\\"", "\"").replaceAll("\\\\(u[0-9a-fA-F]{4}|.)", " ").replaceAll("\\p{Cntrl}", " ");
  }
}
