package dev.remit.home;

import static io.restassured.RestAssured.given;
import static io.restassured.matcher.RestAssuredMatchers.detailedCookie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.remit.testing.Readiness;
import dev.remit.testing.ServerDirectory;
import dev.remit.testing.ServerProcess;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first starts of servers of their own: one for a demonstration, one in earnest. */
class FirstStartIT {

  private static final Pattern LINK = Pattern.compile("/set-up\\?code=([A-Za-z0-9_-]{43})");
  private static final Pattern RESCUE = Pattern.compile("/password-reset\\?code=([A-Za-z0-9_-]{43})");
  private static final String PASSWORD = "sea otters hold hands";
  private static final String KNOWN = "corner-shop-demo";
  private static final int MOST_TRIES = 300;
  private static final int PAUSE_MILLISECONDS = 100;

  @Test
  void demonstrationHasKnownAccountsAsLongAsItIsOne() throws Exception {
    var server = ServerDirectory.create("demonstration", Map.of("remit.demo", "true", "remit.bootstrap.token", ""));
    try (var process = ServerProcess.start(server)) {
      awaitLine(server, "Remit is ready");
      nobody(server).get("/sign-in").then().statusCode(200).body(containsString("This is a demonstration"), containsString("data-name=\"ada\""));
      signIn(server, "ada", KNOWN).then().statusCode(303);
      var ada = signIn(server, "ada", KNOWN).getCookie("remit-session");
      nobody(server).cookie("remit-session", ada).get("/environments").then().statusCode(200).body(containsString("checkout-web"), containsString("preview"));
      nobody(server).cookie("remit-session", ada).get("/api/v1/components/checkout-web/versions/1.3.0").then().body(containsString("payments-api"));
      var partner = signIn(server, "sam", KNOWN).getCookie("remit-session");
      nobody(server).cookie("remit-session", partner).get("/apis").then().body(containsString("orders-api"), not(containsString("payments-api")));
      assertThat(links(server, LINK)).isEmpty();
    }
    var earnest = ServerDirectory.create("earnest", server.database(), Map.of("remit.demo", "false"));
    try (var process = ServerProcess.start(earnest)) {
      awaitLine(earnest, "Remit is ready");
      nobody(earnest).get("/sign-in").then().statusCode(200).body(not(containsString("demonstration")));
      signIn(earnest, "ada", KNOWN).then().statusCode(401);
    }
  }

  @Test
  void firstAdministratorComesByTheLinkInTheLog() throws Exception {
    var server = ServerDirectory.create("first-start", Map.of("remit.bootstrap.token", ""));
    try (var process = ServerProcess.start(server)) {
      awaitLine(server, "Nobody is entered yet");
      var code = links(server, LINK).get(0);
      nobody(server).get("/set-up?code=" + code.substring(1) + "x").then().statusCode(404);
      nobody(server).get("/set-up?code=" + code).then().statusCode(200);
      setUp(server, code, "password").then().statusCode(422).body(containsString("among the first"));
      setUp(server, code, PASSWORD).then().statusCode(303).cookie("remit-session", detailedCookie().httpOnly(true));
      setUp(server, code, PASSWORD).then().statusCode(404);
      nobody(server).get("/set-up?code=" + code).then().statusCode(404);
    }
    var again = ServerDirectory.create("second-start", server.database(), Map.of("remit.bootstrap.token", "", "remit.rescue", "ada"));
    try (var process = ServerProcess.start(again)) {
      awaitLine(again, "A way back in");
      assertThat(links(again, LINK)).isEmpty();
      var rescue = links(again, RESCUE).get(0);
      form(again).formParam("code", rescue).formParam("password", "whales sing in spring").post("/password-reset").then().statusCode(303);
      signIn(again, "ada", PASSWORD).then().statusCode(401);
      signIn(again, "ada", "whales sing in spring").then().statusCode(303);
    }
  }

  private static void awaitLine(ServerDirectory server, String words) throws Exception {
    Readiness.await(server);
    for (int tries = 0; tries < MOST_TRIES && !Files.readString(server.log()).contains(words); tries++) {
      Thread.sleep(PAUSE_MILLISECONDS);
    }
    assertThat(Files.readString(server.log())).contains(words);
  }

  private static Response setUp(ServerDirectory server, String code, String password) {
    return form(server).formParam("code", code).formParam("name", "ada").formParam("displayName", "Ada Okafor").formParam("password", password).post("/set-up");
  }

  private static Response signIn(ServerDirectory server, String name, String password) {
    return form(server).formParam("name", name).formParam("password", password).post("/sign-in");
  }

  private static RequestSpecification form(ServerDirectory server) {
    return nobody(server).header("Origin", server.url());
  }

  private static RequestSpecification nobody(ServerDirectory server) {
    return given().noFilters().baseUri("http://localhost").port(server.port()).redirects().follow(false);
  }

  private static List<String> links(ServerDirectory server, Pattern pattern) throws IOException {
    return pattern.matcher(Files.readString(server.log())).results().map(found -> found.group(1)).toList();
  }
}
