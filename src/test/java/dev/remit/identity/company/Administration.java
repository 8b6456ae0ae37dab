package dev.remit.identity.company;

import dev.remit.testing.Bootstrap;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** What an administrator of Remit does and sees. */
record Administration(String remit) {

  void enterTeam(String name) {
    as().body(Map.of("name", name, "title", name)).post("/teams").then().statusCode(201);
  }

  JsonPath person(String name) {
    return as().get("/people/" + name).then().statusCode(200).extract().jsonPath();
  }

  boolean knows(String name) {
    return as().get("/people/" + name).statusCode() == 200;
  }

  /** What they are in which team: {@code payments:member}. */
  List<String> teams(String name) {
    var person = person(name);
    return person.getList("teams", Map.class).stream().map(team -> team.get("team") + ":" + team.get("role")).toList();
  }

  void enter(String name, String email) {
    as().body(Map.of("name", name, "displayName", name, "email", email)).post("/people").then().statusCode(201);
  }

  /** @return the key of the link */
  String link(String name, String issuer, String subject) {
    return as().body(Map.of("issuer", issuer, "subject", subject)).post("/people/" + name + "/identities")
        .then().statusCode(201).extract().path("id");
  }

  void deactivate(String name) {
    as().header("If-Match", "\"" + person(name).getInt("revision") + "\"")
        .body(Map.of("displayName", name, "active", false)).put("/people/" + name).then().statusCode(200);
  }

  void join(String team, String person) {
    as().body(Map.of("role", "member")).put("/teams/" + team + "/members/" + person).then().statusCode(200);
  }

  RequestSpecification as() {
    return RestAssured.given().baseUri(remit).basePath("/api/v1").noFilters()
        .header("Authorization", Bootstrap.AUTHORIZATION).contentType(ContentType.JSON);
  }
}
