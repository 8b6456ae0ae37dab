package dev.remit.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.remit.testing.AsBootstrap;
import dev.remit.testing.Bootstrap;
import dev.remit.testing.Readiness;
import dev.remit.testing.ServerDirectory;
import dev.remit.testing.ServerProcess;
import dev.remit.testing.TestDatabase;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A server behind a proxy that speaks TLS, with short sessions, which is asked to stop in the end. */
class OwnSettingsIT {

  private static final String BASE = "https://remit.example.com";
  private static final Duration IDLE = Duration.ofSeconds(8);
  private static final int UNAVAILABLE = 503;
  private static final int OK = 200;

  private final Path home = Path.of("target", "own-settings-" + UUID.randomUUID()).toAbsolutePath();
  private final ServerDirectory server = ServerDirectory.create("own-settings", TestDatabase.of("own-settings", home),
      Map.of("remit.base.url", BASE, "remit.session.idle", IDLE.toString(), "remit.stop.delay", "PT15S", "remit.demo", "true"));

  @Test
  void keepsToItsSettings() throws Exception {
    try (var process = ServerProcess.start(server)) {
      Readiness.await(server);
      Readiness.await(server, "/api/v1/apis/orders-api/versions/latest", OK);
      addressesAreThoseOfTheProxy();
      sessionsEndByThemselves();
      saysDownBeforeItStops(process);
    }
  }

  private void addressesAreThoseOfTheProxy() {
    given().baseUri(server.url()).port(server.port()).header("Host", "evil.example.com").header("Authorization", Bootstrap.AUTHORIZATION).contentType("application/json")
        .body(Map.of("name", "somewhere", "title", "Somewhere")).post("/api/v1/apis").then()
        .statusCode(201).header("Location", equalTo(BASE + "/api/v1/apis/somewhere"));
    client().get("/sign-in").then().header("Strict-Transport-Security", startsWith("max-age="));
  }

  private void sessionsEndByThemselves() throws InterruptedException {
    assertThat(signIn("https://evil.example.com").statusCode()).isEqualTo(403);
    var cookie = signIn(BASE).then().statusCode(303)
        .header("Set-Cookie", containsString("HttpOnly")).header("Set-Cookie", containsString("Secure"))
        .header("Set-Cookie", containsString("SameSite=Lax")).extract().cookies();
    assertThat(cookie).containsKey("__Host-remit-session");
    client().cookies(cookie).get("/api/v1/me").then().statusCode(OK).body("name", equalTo("ada"));
    Thread.sleep(IDLE.plusSeconds(1).toMillis());
    client().cookies(cookie).get("/api/v1/me").then().statusCode(401);
  }

  private void saysDownBeforeItStops(ServerProcess process) {
    var stopped = CompletableFuture.runAsync(process::stop);
    Readiness.await(server, "/health/ready", UNAVAILABLE);
    assertThat(stopped).isNotDone();
    Readiness.await(server, "/api/v1/me", OK);
    stopped.join();
  }

  private Response signIn(String origin) {
    return client().header("Origin", origin).formParam("name", "ada").formParam("password", "corner-shop-demo").post("/sign-in");
  }

  private RequestSpecification client() {
    return given().baseUri(server.url()).port(server.port()).header(AsBootstrap.NOBODY, "yes").redirects().follow(false);
  }
}
