package dev.remit.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A running server, asked as somebody who is signed in, of the demo unless one says otherwise. */
final class Remit {

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final String cookie;

  Remit(String address) throws IOException, InterruptedException {
    this.address = address;
    var form = "name=" + System.getProperty("load.name", "ada") + "&password=" + encoded(System.getProperty("load.password", "corner-shop-demo"));
    var answer = http.send(HttpRequest.newBuilder(URI.create(address + "/sign-in")).header("Origin", address)
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    this.cookie = answer.headers().allValues("Set-Cookie").stream().map(each -> each.split(";")[0])
        .reduce((one, other) -> one + "; " + other).orElseThrow(() -> new IllegalStateException("Nobody is signed in: " + answer.statusCode()));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  String address() {
    return address;
  }

  String get(String path) throws IOException, InterruptedException {
    return checked(http.send(request(path).GET().build(), BodyHandlers.ofString()));
  }

  String importZip(byte[] zip, String source) throws IOException, InterruptedException {
    var request = request("/api/v1/catalogue/imports?source=" + encoded(source)).header("Content-Type", "application/zip");
    return checked(http.send(request.POST(BodyPublishers.ofByteArray(zip)).build(), BodyHandlers.ofString()));
  }

  String post(String path, String json) throws IOException, InterruptedException {
    return checked(http.send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString()));
  }

  String put(String path, String json) throws IOException, InterruptedException {
    return checked(http.send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString()));
  }

  /** Into the sandbox, where what is made is remembered in a space. */
  String inSpace(String method, String path, String mediaType, String body) throws IOException, InterruptedException {
    var request = request(path).header("X-Remit-Space", "load").header("Content-Type", mediaType);
    return checked(http.send(request.method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()));
  }

  /** The status of what is read there, whatever it is. */
  int status(String path) throws IOException, InterruptedException {
    return http.send(request(path).GET().build(), BodyHandlers.discarding()).statusCode();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookie).header("Origin", address);
  }

  private static String checked(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      var body = answer.body();
      throw new IllegalStateException(answer.request().uri() + " answered " + answer.statusCode() + ": " + body.substring(0, Math.min(2_000, body.length())));
    }
    return answer.body();
  }
}
