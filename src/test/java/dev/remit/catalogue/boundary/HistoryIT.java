package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.HISTORY;
import static dev.remit.catalogue.boundary.Things.ONE;
import static dev.remit.catalogue.boundary.Things.edit;
import static dev.remit.catalogue.boundary.Things.freshName;
import static dev.remit.catalogue.boundary.Things.remove;
import static dev.remit.catalogue.boundary.Things.smallest;
import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.catalogue.boundary.Things.with;
import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of things, as it is told and as they were. */
@TestInstance(Lifecycle.PER_CLASS)
class HistoryIT extends OverHttp {

  private String owner;

  @BeforeAll
  void hire() {
    owner = team();
  }

  @Test
  void tellsWhoChangedWhat() {
    var name = thing("components", owner, Map.of("title", "Orders"));
    var member = person("member");
    Staff.join(owner, member, "member");
    var said = with(with(smallest("components", owner), "title", "Bestellungen"), "dependsOn", List.of("resource:db-" + name));
    browser(member).contentType(ContentType.JSON).header("If-Match", Things.tag("components", name)).body(said).put(ONE, "components", name)
        .then().statusCode(200).body("changedBy", equalTo(member));
    remove("components", name);

    get(HISTORY, "components", name).then().statusCode(200)
        .body("items.number", contains(3, 2, 1))
        .body("items.act", contains("removed", "edited", "entered"))
        .body("items[1].by", equalTo(member))
        .body("items[1].differences.member", contains("dependsOn", "title"))
        .body("items[1].differences[0].before", nullValue())
        .body("items[1].differences[0].after", equalTo("resource:default/db-" + name))
        .body("items[1].differences[1].before", equalTo("Orders"))
        .body("items[1].differences[1].after", equalTo("Bestellungen"))
        .body("items[2].differences.member", contains("lifecycle", "ownedBy", "title"))
        .body("items[0].differences.find { it.member == 'title' }.after", nullValue());
  }

  @Test
  void comesInPages() {
    var name = thing("systems", owner, Map.of());
    for (int number = 1; number < 5; number++) {
      edit("systems", name, with(smallest("systems", owner), "title", "Number " + number)).then().statusCode(200);
    }
    var first = given().queryParam("limit", 2).get(HISTORY, "systems", name);
    first.then().body("items.number", contains(5, 4)).body("items[1].differences.before", contains("Number 2"));
    var second = given().queryParam("limit", 2).queryParam("cursor", first.<String>path("next")).get(HISTORY, "systems", name);
    second.then().body("items.number", contains(3, 2)).body("items[1].differences.after", contains("Number 1"));
    given().queryParam("limit", 2).queryParam("cursor", second.<String>path("next")).get(HISTORY, "systems", name).then()
        .body("items.number", contains(1)).body("next", nullValue());
    problem(given().queryParam("limit", 0).get(HISTORY, "systems", name), 422, "invalid-input").body("errors.pointer", contains("limit"));
    problem(given().queryParam("cursor", "Ljkh").get(HISTORY, "systems", name), 422, "invalid-input").body("errors.pointer", contains("cursor"));
  }

  @Test
  void isShownAsItWas() {
    var needed = thing("resources", owner, Map.of());
    var name = thing("components", owner, Map.of("title", "Orders", "dependsOn", List.of("resource:" + needed)));
    var entered = get(ONE, "components", name).<String>path("changedAt");
    var edited = edit("components", name, with(smallest("components", owner), "title", "Bestellungen")).<String>path("changedAt");
    remove("components", name);

    at("components", name, "2020-01-01T00:00:00Z", 404);
    var then = given().queryParam("at", entered).get(ONE, "components", name);
    then.then().statusCode(200).body("title", equalTo("Orders")).body("relations.type", contains("dependsOn", "ownedBy"));
    assertThat(then.header("ETag")).as("nobody edits what was").isNull();
    given().queryParam("at", edited).get(ONE, "components", name).then()
        .statusCode(200).body("title", equalTo("Bestellungen")).body("relations.type", contains("ownedBy"));
    at("components", name, "2100-01-01T00:00:00Z", 404);
    problem(get(ONE, "components", name), 404, "no-such-entity");

    thing("components", name, owner, Map.of("title", "Again"));
    given().queryParam("at", "2100-01-01T00:00:00Z").get(ONE, "components", name).then().body("title", equalTo("Again"));
    get(HISTORY, "components", name).then().body("items.act", contains("entered", "removed", "edited", "entered"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-11-22", "2026-11-22T08:00:00", ""})
  void whatIsNoInstantIsRefused(String at) {
    var name = thing("domains", owner, Map.of());
    problem(given().queryParam("at", at).get(ONE, "domains", name), 422, "invalid-input").body("errors.pointer", contains("at"));
  }

  @Test
  void ofWhatNeverWasNothingIsTold() {
    problem(get(HISTORY, "components", freshName()), 404, "no-such-entity");
    var missing = freshName();
    thing("components", owner, Map.of("dependsOn", List.of("resource:" + missing)));
    problem(get(HISTORY, "resources", missing), 404, "no-such-entity");
  }

  @Test
  void ofWhatIsGoneOnlyPeopleOfTheCompanyKnow() {
    var partners = team(Map.of("title", "Partners", "partner", true));
    var partner = person("partner");
    Staff.join(partners, partner, "member");
    var name = thing("components", partners, Map.of());
    browser(partner).get(HISTORY, "components", name).then().statusCode(200);
    remove("components", name);
    problem(browser(partner).get(HISTORY, "components", name), 404, "no-such-entity");
    get(HISTORY, "components", name).then().statusCode(200);
  }

  @Test
  void whoIsErasedIsCalledByTheirPseudonym() {
    var member = person("member");
    Staff.join(owner, member, "member");
    var name = freshName();
    browser(member).contentType(ContentType.JSON).body(with(smallest("systems", owner), "name", name)).post(Things.V1 + "systems").then().statusCode(201);
    get(Things.ENTRY, "teams", owner).then().body("relations.name", hasItem(member));
    given().post(Staff.PERSON + "/erasure", member).then().statusCode(200);

    problem(get(Things.ENTRY, "people", member), 404, "no-such-entity");
    problem(get(HISTORY, "people", member), 404, "no-such-entity");
    var pseudonym = get(HISTORY, "systems", name).then().extract().<String>path("items[0].by");
    assertThat(pseudonym).startsWith("erased-");
    var ofTeam = given().queryParam("limit", 200).get(HISTORY, "teams", owner).then().statusCode(200).extract().asString();
    assertThat(ofTeam).doesNotContain(member).contains("person:default/" + pseudonym);
    var team = get(Things.ENTRY, "teams", owner);
    team.then().body("relations.findAll { it.type == 'hasMember' }.name.findAll { it.startsWith('erased') }", empty());
    assertThat(team.asString()).doesNotContain(member);
    given().queryParam("q", member).get(Things.CATALOGUE).then().statusCode(200).body("items", hasSize(0));
  }

  private static void at(String kind, String name, String instant, int status) {
    problem(given().queryParam("at", instant).get(ONE, kind, name), status, "no-such-entity");
  }
}
