package dev.remit.graphql.boundary;

import static io.restassured.RestAssured.given;

import dev.remit.testing.AsBootstrap;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;

/** What the tests of the GraphQL door do again and again. */
final class Asking {

  static final String DOOR = "/graphql";

  private Asking() {}

  static Response ask(String query) {
    return ask(given(), query, Map.of());
  }

  static Response ask(RequestSpecification by, String query, Map<String, Object> variables) {
    return by.contentType(ContentType.JSON).body(Map.of("query", query, "variables", variables)).post(DOOR);
  }

  static RequestSpecification nobody() {
    return given().header(AsBootstrap.NOBODY, "yes").redirects().follow(false);
  }

  /** Somebody new on a page of ours. */
  static RequestSpecification person(String role, String team) {
    return browser(role, team).header("Sec-Fetch-Site", "same-origin");
  }

  /** A browser in which somebody new is signed in. */
  static RequestSpecification browser(String role, String team) {
    var name = fresh("person");
    var id = given().contentType(ContentType.JSON).body(Map.of("name", name, "displayName", name, "role", role))
        .post("/api/v1/people").then().statusCode(201).extract().<String>path("id");
    given().contentType(ContentType.JSON).body(Map.of("role", "lead"))
        .put("/api/v1/teams/{team}/members/{person}", team, name).then().statusCode(200);
    var session = given().queryParam("person", id).get("/test-session").then().statusCode(200).extract().asString().split(" ");
    return given().cookie("remit-session", session[1]);
  }

  /** A program of a team. */
  static RequestSpecification token(String team, String... scopes) {
    var secret = given().contentType(ContentType.JSON)
        .body(Map.of("name", "fresh", "scopes", List.of(scopes), "team", team,
            "expiresAt", Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString()))
        .post("/api/v1/tokens").then().statusCode(201).extract().<String>path("secret");
    return given().header("Authorization", "Bearer " + secret);
  }

  static String team(boolean partner) {
    var name = fresh("team");
    given().contentType(ContentType.JSON).body(Map.of("name", name, "title", "Fresh", "contact", "#" + name, "partner", partner))
        .post("/api/v1/teams").then().statusCode(201);
    return name;
  }

  static String component(String team, Map<String, Object> more) {
    var name = fresh("component");
    var body = new HashMap<String, Object>(Map.of("name", name, "title", "Fresh", "owner", team, "type", "service", "lifecycle", "production"));
    body.putAll(more);
    given().contentType(ContentType.JSON).body(body).post("/api/v1/components").then().statusCode(201);
    return name;
  }

  /** An API with two versions. */
  static String api(String team) {
    var name = fresh("api");
    given().contentType(ContentType.JSON).body(Map.of("name", name, "title", "Fresh", "owner", team)).post("/api/v1/apis").then().statusCode(201);
    for (var version : List.of("1.0.0", "1.1.0")) {
      var document = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Fresh\", \"version\": \"%s\"}, \"paths\": {}}".formatted(version);
      given().contentType(ContentType.JSON).body(document).post("/api/v1/apis/{api}/versions", name).then().statusCode(201);
    }
    return name;
  }

  static String fresh(String kind) {
    return kind + "-" + UUID.randomUUID();
  }

  /** The problem that an answer is. */
  static ValidatableResponse problem(Response answer, int status, String code) {
    return answer.then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", Matchers.equalTo(status))
        .body("code", Matchers.equalTo(code))
        .body("instance", Matchers.equalTo("urn:remit:correlation:" + answer.header("X-Correlation-Id")));
  }
}
