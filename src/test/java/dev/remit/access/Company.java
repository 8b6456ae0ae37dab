package dev.remit.access;

import static io.restassured.RestAssured.given;

import dev.remit.testing.AsBootstrap;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of each who try, and the objects on which they do; everything that is tried on is made anew. */
final class Company {

  private static final String VERSIONS = "/api/v1/apis/{api}/versions";

  private final Map<Who, String> keys = new EnumMap<>(Who.class);
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  final String own = team("own", false);
  final String api = api();

  Company() {
    for (var who : Who.values()) {
      if (who != Who.NOBODY) {
        keys.put(who, person(name(who), who.role()));
      }
    }
    join(own, name(Who.MEMBER), "member");
    join(own, name(Who.LEAD), "lead");
    join(team("other", false), name(Who.OTHER), "lead");
    join(team("strangers", true), name(Who.STRANGER), "lead");
    var partners = team("partners", true);
    join(partners, name(Who.PARTNER), "lead");
    given().put("/api/v1/apis/{api}/partners/{team}", api, partners).then().statusCode(200);
  }

  String name(Who who) {
    return who.text() + "-" + mark;
  }

  String partners() {
    return "partners-" + mark;
  }

  /** A browser in which they are signed in; for nobody one like any other. */
  RequestSpecification as(Who who) {
    if (who == Who.NOBODY) {
      return given().header(AsBootstrap.NOBODY, "yes").redirects().follow(false);
    }
    return given().cookie("remit-session", session(who)[1]).header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
  }

  /** Key and secret of a new session. */
  String[] session(Who who) {
    return given().queryParam("person", keys.get(who)).get("/test-session").then().statusCode(200).extract().asString().split(" ");
  }

  String freshName() {
    return "fresh-" + UUID.randomUUID();
  }

  /** In the own team. */
  String freshPerson() {
    var name = freshName();
    person(name, "member");
    join(own, name, "member");
    return name;
  }

  String freshTeam() {
    var name = freshName();
    given().contentType(ContentType.JSON).body(Map.of("name", name, "title", "Fresh")).post("/api/v1/teams").then().statusCode(201);
    return name;
  }

  String freshApi() {
    var name = freshName();
    given().contentType(ContentType.JSON).body(Map.of("name", name, "title", "Fresh", "owner", own)).post("/api/v1/apis").then().statusCode(201);
    return name;
  }

  /** What somebody says of a thing of the own team. */
  Map<String, Object> said(String kind, @Nullable String name) {
    var said = new HashMap<String, Object>(Map.of("owner", own));
    if (name != null) {
      said.put("name", name);
    }
    if (kind.equals("components")) {
      said.put("lifecycle", "production");
    }
    return said;
  }

  /** A new thing of the own team. */
  String thing(String kind) {
    var name = freshName();
    given().contentType(ContentType.JSON).body(said(kind, name)).post("/api/v1/" + kind).then().statusCode(201);
    return name;
  }

  /** The tag of something as it is now. */
  String tag(String path, String name) {
    return given().get(path, name).then().statusCode(200).extract().header("ETag");
  }

  String other() {
    return "other-" + mark;
  }

  /** Of something of the own team to the other one. */
  String freshOffer() {
    return given().contentType(ContentType.JSON).body(Map.of("team", other())).post("/api/v1/components/{name}/handovers", thing("components"))
        .then().statusCode(201).extract().path("id");
  }

  /** Of the own team. */
  String freshToken() {
    return given().contentType(ContentType.JSON).body(token(own)).post("/api/v1/tokens").then().statusCode(201).extract().path("id");
  }

  static Map<String, Object> token(String team) {
    return Map.of("name", "fresh", "scopes", List.of("contracts:read"), "team", team,
        "expiresAt", Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString());
  }

  static String document(String title, String version) {
    return "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"%s\", \"version\": \"%s\"}, \"paths\": {}}".formatted(title, version);
  }

  private String api() {
    var name = freshApi();
    for (var version : List.of("1.0.0", "1.1.0")) {
      given().contentType(ContentType.JSON).body(document(name, version)).post(VERSIONS, name).then().statusCode(201);
    }
    return name;
  }

  private String team(String name, boolean partner) {
    var unique = name + "-" + mark;
    given().contentType(ContentType.JSON).body(Map.of("name", unique, "title", name, "partner", partner))
        .post("/api/v1/teams").then().statusCode(201);
    return unique;
  }

  private static String person(String name, String role) {
    return given().contentType(ContentType.JSON).body(Map.of("name", name, "displayName", name, "role", role))
        .post("/api/v1/people").then().statusCode(201).extract().path("id");
  }

  private static void join(String team, String person, String role) {
    given().contentType(ContentType.JSON).body(Map.of("role", role))
        .put("/api/v1/teams/{team}/members/{person}", team, person).then().statusCode(200);
  }
}
