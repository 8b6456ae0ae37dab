package dev.remit.identity.boundary;

import static dev.remit.identity.boundary.Staff.MEMBER;
import static dev.remit.identity.boundary.Staff.TEAM;
import static dev.remit.identity.boundary.Staff.TEAMS;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Teams over HTTP: what is taken, what is refused, who decides who is in them. */
class TeamsIT extends OverHttp {

  @Test
  void entersATeam() {
    var name = freshName();
    var parent = team();
    json(Map.of("name", name, "title", " Payments ", "parent", parent, "contact", "#payments")).post(TEAMS).then()
        .statusCode(201)
        .header("Location", endsWith(TEAMS + "/" + name))
        .header("ETag", equalTo("\"0\""))
        .body("title", equalTo("Payments"))
        .body("parent", equalTo(parent))
        .body("contact", equalTo("#payments"))
        .body("partner", equalTo(false))
        .body("members", empty());
  }

  @Test
  void aNameIsTakenOnce() {
    problem(json(Map.of("name", team(), "title", "Other")).post(TEAMS), 409, "team-name-taken");
  }

  @ParameterizedTest
  @CsvSource({"name, Payments", "title, ' '", "parent, nobody-knows-it", "parent, No name"})
  void whatBreaksARuleIsNamed(String field, String text) {
    var body = new HashMap<String, Object>(Map.of("name", freshName(), "title", "Fresh"));
    body.put(field, text);
    problem(json(body).post(TEAMS), 422, "invalid-input").body("errors.pointer", contains("/" + field));
  }

  @Test
  void anEditSaysWhatItHasSeen() {
    var name = team();
    problem(json(Map.of("title", "Blind")).put(TEAM, name), 428, "if-match-required");
    edit(name, 0, Map.of("title", "First")).then().statusCode(200).header("ETag", equalTo("\"1\""));
    problem(edit(name, 0, Map.of("title", "Second")), 412, "stale");
    get(TEAM, name).then().body("title", equalTo("First"));
  }

  @Test
  void aTeamIsNotPartOfItself() {
    var top = team();
    var below = team(Map.of("title", "Below", "parent", top));
    problem(edit(top, 0, Map.of("title", "Loop", "parent", top)), 422, "invalid-input").body("errors.pointer", contains("/parent"));
    problem(edit(top, 0, Map.of("title", "Loop", "parent", below)), 422, "invalid-input");
    edit(below, 0, Map.of("title", "Free")).then().statusCode(200);
    edit(top, 0, Map.of("title", "Under", "parent", below)).then().statusCode(200);
  }

  @Test
  void whatHasPartsIsNotDeleted() {
    var top = team();
    var below = team(Map.of("title", "Below", "parent", top));
    problem(given().delete(TEAM, top), 409, "team-has-parts");
    given().delete(TEAM, below).then().statusCode(204);
    given().delete(TEAM, top).then().statusCode(204);
    problem(get(TEAM, top), 404, "no-such-team");
  }

  @Test
  void whatOwnsAnApiIsNotDeleted() {
    var name = team();
    var api = freshName();
    json(Map.of("name", api, "title", "Owned", "owner", name)).post("/api/v1/apis").then().statusCode(201);
    problem(given().delete(TEAM, name), 409, "team-owns-things");
    get(TEAM, name).then().statusCode(200);
    json(Map.of("team", team())).put("/api/v1/apis/{api}/owner", api).then().statusCode(200);
    given().delete(TEAM, name).then().statusCode(204);
  }

  @Test
  void itsTokensGoWithIt() {
    var name = team();
    var token = json(with(name)).post(Staff.TOKENS).then().statusCode(201).extract().<String>path("secret");
    Staff.machine(token).get("/api/v1/apis").then().statusCode(200);
    given().delete(TEAM, name).then().statusCode(204);
    Staff.machine(token).get("/api/v1/apis").then().statusCode(401);
  }

  @Test
  void leadsDecideWhoIsInTheirTeam() {
    var name = team();
    var lead = person("member");
    var other = person("member");
    Staff.join(name, lead, "lead");

    put(lead, name, other, Map.of()).then().statusCode(200).body("members.role", containsInAnyOrder("lead", "member"));
    problem(put(other, name, lead, Map.of("role", "member")), 403, "forbidden").body("rule", equalTo("teams.members"));
    put(lead, name, other, Map.of("role", "lead")).then().statusCode(200).body("members.role", contains("lead", "lead"));
    Staff.browser(other).delete(MEMBER, name, lead).then().statusCode(200).body("members.person", contains(other));
    problem(put(lead, name, lead, Map.of("role", "lead")), 403, "forbidden");
  }

  @Test
  void whatIsNoMembershipIsRefused() {
    var name = team();
    var somebody = person("member");
    problem(json(Map.of("role", "king")).put(MEMBER, name, somebody), 422, "invalid-input").body("errors.pointer", contains("/role"));
    problem(json(Map.of()).put(MEMBER, name, freshName()), 404, "no-such-person");
    problem(json(Map.of()).put(MEMBER, freshName(), somebody), 404, "no-such-team");
    problem(given().delete(MEMBER, name, somebody), 404, "no-such-member");
  }

  private static Response put(String by, String team, String person, Map<String, Object> body) {
    return Staff.browser(by).contentType(ContentType.JSON).body(body).put(MEMBER, team, person);
  }

  private static Response edit(String name, int seen, Map<String, Object> body) {
    return json(body).header("If-Match", "\"" + seen + "\"").put(TEAM, name);
  }

  private static Map<String, Object> with(String team) {
    var body = new HashMap<>(Staff.wanted("catalogue:read"));
    body.put("team", team);
    return body;
  }
}
