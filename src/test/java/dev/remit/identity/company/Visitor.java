package dev.remit.identity.company;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser without a screen: it keeps cookies, and goes step by step where it is sent. */
final class Visitor {

  private static final int MOST_STEPS = 12;

  private final String remit;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  Visitor(String remit) {
    this.remit = remit;
  }

  /** From the button to the address with which the provider sends the browser back, which is not opened yet. */
  String walk(String name, String to) {
    var form = follow(URI.create(remit + "/sign-in/company?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
    var provider = form.uri();
    var entered = post(provider.resolve("/oidc/j_security_check"), Map.of("j_username", name, "j_password", name + "-password"));
    var step = next(entered);
    for (int steps = 0; !step.toString().startsWith(remit); steps++) {
      if (steps == MOST_STEPS) {
        throw new IllegalStateException("The provider leads nowhere: " + step);
      }
      step = next(get(step));
    }
    return step.toString();
  }

  /** The whole way. */
  HttpResponse<String> signIn(String name) {
    return get(URI.create(walk(name, "/")));
  }

  /** The address to which the button leads. */
  URI begin() {
    return next(get(URI.create(remit + "/sign-in/company")));
  }

  HttpResponse<String> get(String path) {
    return get(URI.create(remit + path));
  }

  HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address));
  }

  HttpResponse<String> signInByPassword(String name, String password) {
    return post(URI.create(remit + "/sign-in"), Map.of("name", name, "password", password, "to", "/"));
  }

  boolean isSignedIn() {
    return get("/api/v1/me").statusCode() == 200;
  }

  Stream<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies().stream();
  }

  private HttpResponse<String> follow(URI address) {
    var answer = get(address);
    for (int steps = 0; answer.headers().firstValue("Location").isPresent() && steps < MOST_STEPS; steps++) {
      answer = get(next(answer));
    }
    return answer;
  }

  private static URI next(HttpResponse<String> answer) {
    var location = answer.headers().firstValue("Location")
        .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " leads nowhere: " + answer.body()));
    return answer.uri().resolve(location);
  }

  private HttpResponse<String> post(URI address, Map<String, String> form) {
    var body = form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return send(HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Sec-Fetch-Site", "same-origin")
        .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }
}
