package dev.remit.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Waits until a server answers a health check as expected. */
public final class Readiness {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(240);
  private static final int UP = 200;

  private Readiness() {}

  public static void await(ServerDirectory server) {
    await(server, "/health/ready", UP);
  }

  public static void await(ServerDirectory server, String path, int status) {
    var end = Instant.now().plus(PATIENCE);
    while (statusOf(server.url() + path) != status) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException(path + " did not become " + status + ", see " + server.log());
      }
      pause();
    }
  }

  private static int statusOf(String url) {
    try {
      var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10))
          .header("Authorization", Bootstrap.AUTHORIZATION).build();
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
