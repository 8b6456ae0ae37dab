package dev.remit.identity.boundary;

import static dev.remit.identity.boundary.Staff.PEOPLE;
import static dev.remit.identity.boundary.Staff.PERSON;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People over HTTP: what is taken, what is refused, and what ends with them. */
class PeopleIT extends OverHttp {

  @Test
  void entersAPersonWithTheDefaults() {
    var name = freshName();
    json(Map.of("name", name, "displayName", " Ada ")).post(PEOPLE).then()
        .statusCode(201)
        .header("Location", endsWith(PEOPLE + "/" + name))
        .header("ETag", equalTo("\"0\""))
        .body("displayName", equalTo("Ada"))
        .body("zone", equalTo("UTC"))
        .body("role", equalTo("member"))
        .body("active", equalTo(true))
        .body("teams", empty())
        .body("email", nullValue());
  }

  @Test
  void aNameIsTakenOnce() {
    var name = person("member");
    problem(json(Map.of("name", name, "displayName", "Other")).post(PEOPLE), 409, "person-name-taken");
    get(PERSON, name).then().body("displayName", equalTo("Fresh"));
  }

  @ParameterizedTest
  @CsvSource({
    "name, Ada Okafor", "name, -ada", "displayName, ' '", "email, ada", "zone, Europe/Nowhere", "role, none", "role, emperor"
  })
  void whatBreaksARuleIsNamed(String field, String text) {
    var body = new HashMap<String, Object>(Map.of("name", freshName(), "displayName", "Ada"));
    body.put(field, text);
    problem(json(body).post(PEOPLE), 422, "invalid-input").body("errors.pointer", contains("/" + field));
  }

  @Test
  void whatNobodyMaySayIsRefused() {
    json(Map.of("name", freshName(), "displayName", "Ada", "erasedAt", "2026-01-01T00:00:00Z")).post(PEOPLE).then().statusCode(422);
    json("{\"name\": ").post(PEOPLE).then().statusCode(400);
    given().contentType("text/plain").body("ada").post(PEOPLE).then().statusCode(415);
  }

  @Test
  void anEditSaysWhatItHasSeen() {
    var name = person("member");
    problem(json(Map.of("displayName", "Blind")).put(PERSON, name), 428, "if-match-required");
    edit(name, "\"0\"", Map.of("displayName", "First")).then().statusCode(200).header("ETag", equalTo("\"1\""));
    problem(edit(name, "\"0\"", Map.of("displayName", "Second")), 412, "stale");
    problem(edit(name, "no tag", Map.of("displayName", "Second")), 412, "stale");
    get(PERSON, name).then().body("displayName", equalTo("First"));
  }

  @Test
  void whoBecomesInactiveIsOutWithTheNextRequest() {
    var name = person("member");
    var session = Staff.session(name);
    Staff.browserWith(session).get("/api/v1/me").then().statusCode(200);
    edit(name, "\"0\"", Map.of("displayName", "Gone", "active", false)).then().statusCode(200).body("active", equalTo(false));
    Staff.browserWith(session).get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void whoIsErasedLeavesAPseudonym() {
    var name = person("member");
    var team = team();
    Staff.join(team, name, "lead");
    var session = Staff.session(name);
    var token = Staff.token(name, "catalogue:read").then().statusCode(201).extract().<String>path("secret");

    var pseudonym = given().post(PERSON + "/erasure", name).then().statusCode(200)
        .body("displayName", equalTo("Erased person"))
        .body("active", equalTo(false))
        .body("erasedAt", notNullValue())
        .extract().<String>path("name");

    problem(get(PERSON, name), 404, "no-such-person");
    get(Staff.TEAM, team).then().body("members", empty());
    Staff.browserWith(session).get("/api/v1/me").then().statusCode(401);
    Staff.machine(token).get("/api/v1/apis").then().statusCode(401);
    problem(edit(pseudonym, "\"1\"", Map.of("displayName", "Back")), 422, "invalid-input");
  }

  @Test
  void somebodyAlwaysRunsRemit() {
    var last = person("admin");
    var others = otherAdmins(last);
    others.forEach(admin -> become(admin, "member"));
    try {
      problem(edit(last, "\"0\"", Map.of("displayName", "Last")), 409, "last-admin");
      problem(edit(last, "\"0\"", Map.of("displayName", "Last", "role", "admin", "active", false)), 409, "last-admin");
      problem(given().post(PERSON + "/erasure", last), 409, "last-admin");
      edit(last, "\"0\"", Map.of("displayName", "Still", "role", "admin")).then().statusCode(200);
    } finally {
      others.forEach(admin -> become(admin, "admin"));
    }
    edit(last, "\"1\"", Map.of("displayName", "Not any more")).then().statusCode(others.isEmpty() ? 409 : 200);
  }

  @Test
  void aSearchGoesOnByCursor() {
    var mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    for (var number : List.of("a", "b", "c")) {
      json(Map.of("name", freshName(), "displayName", "Paged " + mark + number)).post(PEOPLE).then().statusCode(201);
    }
    var first = given().queryParam("q", mark.toUpperCase()).queryParam("limit", 2).get(PEOPLE).then()
        .statusCode(200).body("items", hasSize(2)).body("next", notNullValue()).extract();
    given().queryParam("q", mark).queryParam("limit", 2).queryParam("cursor", first.<String>path("next")).get(PEOPLE).then()
        .body("items", hasSize(1)).body("next", nullValue());
    given().queryParam("q", mark + "%").get(PEOPLE).then().body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "cursor=%20none"})
  void aPageThatIsNoneIsRefused(String query) {
    get(PEOPLE + "?" + query).then().statusCode(422);
  }

  @Test
  void partnersSeeWhoIsInTheirTeams() {
    var partner = person("partner");
    var colleague = person("partner");
    var stranger = person("member");
    var team = team(Map.of("title", "Partners", "partner", true));
    Staff.join(team, partner, "member");
    Staff.join(team, colleague, "member");

    var seen = Staff.browser(partner).get(PEOPLE).then().statusCode(200).extract().jsonPath().getList("items.name");
    assertThat(seen).containsExactlyInAnyOrder(partner, colleague);
    Staff.browser(partner).get(PERSON, colleague).then().statusCode(200);
    problem(Staff.browser(partner).get(PERSON, stranger), 404, "no-such-person");
  }

  @Test
  void everybodyHasTheirOwnDataAndNoSecret() {
    var name = person("member");
    var team = team();
    Staff.join(team, name, "member");
    var made = Staff.token(name, "catalogue:read").then().statusCode(201).extract();
    var session = Staff.session(name);

    Staff.browserWith(session).get(PERSON + "/data", name).then()
        .statusCode(200)
        .header("Content-Disposition", equalTo("attachment; filename=\"" + name + ".json\""))
        .header("Cache-Control", equalTo("no-store"))
        .body("person.name", equalTo(name))
        .body("person.teams.team", contains(team))
        .body("sessions", hasSize(2))
        .body("tokens.id", contains(made.<String>path("id")))
        .body("tokens[0].secret", nullValue())
        .body("account.passwordAt", nullValue())
        .body(not(containsString(session)))
        .body(not(containsString(made.<String>path("secret"))));
  }

  @Test
  void nobodyElseButAdministratorsHasThem() {
    var name = person("member");
    problem(Staff.browser(person("member")).get(PERSON + "/data", name), 403, "forbidden").body("rule", equalTo("people.data"));
    problem(Staff.browser(person("partner")).get(PERSON + "/data", name), 404, "no-such-person");
    var admin = person("admin");
    Staff.browser(admin).get(PERSON + "/data", name).then().statusCode(200).body("person.name", equalTo(name));
    get("/api/v1/audit?object=person:{person}&action=person-exported", name).then().statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].actor.name", equalTo(admin));
  }

  private static Response edit(String name, String seen, Map<String, Object> body) {
    return json(body).header("If-Match", seen).put(PERSON, name);
  }

  private static void become(Map<String, Object> person, String role) {
    var body = new HashMap<>(person);
    body.keySet().retainAll(List.of("displayName", "email", "zone", "active"));
    body.put("role", role);
    edit((String) person.get("name"), get(PERSON, person.get("name")).header("ETag"), body).then().statusCode(200);
  }

  private static List<Map<String, Object>> otherAdmins(String spared) {
    var admins = new ArrayList<Map<String, Object>>();
    String next = "";
    while (next != null) {
      var page = given().queryParam("limit", 200).queryParams(next.isEmpty() ? Map.of() : Map.of("cursor", next)).get(PEOPLE).jsonPath();
      admins.addAll(page.<Map<String, Object>>getList("items"));
      next = page.getString("next");
    }
    return admins.stream()
        .filter(person -> person.get("role").equals("admin") && (boolean) person.get("active") && !person.get("name").equals(spared))
        .toList();
  }
}
