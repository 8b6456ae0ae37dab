package dev.remit.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remit.testing.Bootstrap;
import dev.remit.testing.ServerDirectory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A crowd that publishes versions of several APIs at once and remembers what it was told is stored. */
final class Publications {

  private static final int APIS = 10;
  private static final int VERSIONS_EACH = 10;
  private static final int AT_ONCE = 16;
  private static final int CREATED = 201;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final String server;

  Publications(ServerDirectory server) {
    this.server = server.url() + "/api/v1/apis";
  }

  static int all() {
    return APIS * VERSIONS_EACH;
  }

  /** The documents that the server said it has, by their address. */
  Map<String, String> acknowledged() {
    return acknowledged;
  }

  /** What it said instead. */
  Queue<String> refused() {
    return refused;
  }

  void register() throws IOException, InterruptedException {
    for (int api = 0; api < APIS; api++) {
      send(request("").header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString("{\"name\": \"%s\", \"title\": \"One of many\"}".formatted(name(api)))));
    }
  }

  /** Begins to publish them all; the latch opens when this many are acknowledged. */
  CountDownLatch begin(int many) {
    var latch = new CountDownLatch(many);
    var crowd = Executors.newFixedThreadPool(AT_ONCE);
    IntStream.range(0, all()).forEach(number -> crowd.execute(() -> publish(name(number % APIS), number / APIS + ".0.0", latch)));
    crowd.shutdown();
    return latch;
  }

  private void publish(String api, String version, CountDownLatch latch) {
    var document = document(api, version);
    try {
      var answer = send(request("/" + api + "/versions").header("Content-Type", "application/yaml").POST(BodyPublishers.ofString(document)));
      if (answer.statusCode() == CREATED) {
        acknowledged.put("/" + api + "/versions/" + version, document);
        latch.countDown();
      } else {
        refused.add(new String(answer.body(), UTF_8));
      }
    } catch (IOException killed) {
      return;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** What the server has at an address of {@link #acknowledged()}, as it came. */
  String stored(String address) throws IOException, InterruptedException {
    return new String(send(request(address + "/document").header("Accept", "application/yaml").GET()).body(), UTF_8);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(60))
        .header("Authorization", Bootstrap.AUTHORIZATION);
  }

  private static String name(int api) {
    return "api-" + api;
  }

  private static String document(String api, String version) {
    var paths = IntStream.range(0, 40).mapToObj(number -> """
          /things-%d:
            get:
              operationId: things%d
              responses:
                "200": {description: "As of %s"}
        """.formatted(number, number, version).indent(0));
    return """
        openapi: 3.1.0
        info: {title: %s, version: %s}
        paths:
        """.formatted(api, version) + String.join("", paths.toList());
  }
}
