package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.ONE;
import static dev.remit.catalogue.boundary.Things.smallest;
import static dev.remit.catalogue.boundary.Things.tag;
import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.catalogue.boundary.Things.with;
import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who says who answers for something, and what becomes of it when a team goes. */
class OwnershipIT extends OverHttp {

  private String owner;
  private String other;
  private String name;

  @BeforeEach
  void enter() {
    owner = team();
    other = team();
    name = thing("components", owner, Map.of());
  }

  @Test
  void aMemberOfTheOwningTeamHandsOverAndDoesNotGive() {
    problem(give(in(owner, "member")), 422, "invalid-input")
        .body("errors.pointer", contains("/owner"))
        .body("errors[0].detail", containsString("hand it over"));
    problem(give(in(owner, "lead")), 422, "invalid-input");
    get(ONE, "components", name).then().body("owner", equalTo(owner));
  }

  @Test
  void whoIsInNeitherTeamIsToldTheRule() {
    problem(give(in(team(), "lead")), 403, "forbidden").body("rule", equalTo("entity.edit"));
    problem(give(in(other, "lead")), 403, "forbidden").body("rule", equalTo("entity.edit"));
  }

  @Test
  void whoLeadsBothGivesAtOnce() {
    var lead = in(owner, "lead");
    Staff.join(other, lead, "lead");
    give(lead).then().statusCode(200).body("owner", equalTo(other));
  }

  @Test
  void anAdministratorGivesAtOnce() {
    give(person("admin")).then().statusCode(200).body("owner", equalTo(other));
    get(Things.ENTRY, "teams", owner).then().body("relations.findAll { it.type == 'ownerOf' }", hasSize(0));
  }

  @Test
  void withoutAWordAboutItTheOwnerStays() {
    json(Map.of("lifecycle", "deprecated")).header("If-Match", tag("components", name)).put(ONE, "components", name).then()
        .statusCode(200).body("owner", equalTo(owner)).body("lifecycle", equalTo("deprecated"));
  }

  @Test
  void aTeamThatOwnsThingsIsNotDeleted() {
    var api = Things.api(owner);
    problem(given().delete(Staff.TEAM, owner), 409, "team-owns-things")
        .body("detail", containsString("2 things"))
        .body("errors.detail", contains("api:default/" + api, "component:default/" + name));
    get(Staff.TEAM, owner).then().statusCode(200);

    Things.remove("components", name);
    problem(given().delete(Staff.TEAM, owner), 409, "team-owns-things").body("errors.detail", contains("api:default/" + api));
    given().delete(Things.ENTRY, "apis", api).then().statusCode(204);
    given().delete(Staff.TEAM, owner).then().statusCode(204);
  }

  @Test
  void atMostTwentyAreNamed() {
    for (int number = 0; number < 20; number++) {
      thing("resources", owner, Map.of());
    }
    problem(given().delete(Staff.TEAM, owner), 409, "team-owns-things")
        .body("detail", containsString("21 things"))
        .body("errors", hasSize(20));
  }

  @Test
  void whatATeamWasShownIsNoReasonToKeepIt() {
    var partners = team(Map.of("title", "Partners", "partner", true));
    given().put("/api/v1/apis/{api}/partners/{team}", Things.api(owner), partners).then().statusCode(200);
    given().delete(Staff.TEAM, partners).then().statusCode(204);
  }

  @Test
  void whatContributedStaysAsAMissingTeam() {
    var shared = thing("systems", owner, Map.of("contributors", List.of(other)));
    given().delete(Staff.TEAM, other).then().statusCode(204);
    get(ONE, "systems", shared).then()
        .body("contributors", hasSize(0))
        .body("relations.find { it.type == 'contributedBy' }.present", equalTo(false));
    Staff.json(Map.of("name", other, "title", "Again")).post(Staff.TEAMS).then().statusCode(201);
    get(ONE, "systems", shared).then().body("contributors", contains(other));
  }

  @Test
  void anOfferEndsWithWhatIsOffered() {
    var offer = json(Map.of("team", other)).post(ONE + "/handovers", "components", name).then().statusCode(201).extract().<String>path("id");
    Things.remove("components", name);
    problem(json(Map.of("decision", "accepted")).put("/api/v1/handovers/{id}/decision", offer), 404, "no-such-handover");
    thing("components", name, owner, Map.of());
    get(ONE + "/handovers", "components", name).then().body("items.state", contains("withdrawn"));
  }

  @Test
  void anOfferEndsWithTheTeamItIsOfferedTo() {
    var offer = json(Map.of("team", other)).post(ONE + "/handovers", "components", name).then().statusCode(201).extract().<String>path("id");
    given().delete(Staff.TEAM, other).then().statusCode(204);
    problem(json(Map.of("decision", "accepted")).put("/api/v1/handovers/{id}/decision", offer), 409, "handover-decided");
    get(ONE, "components", name).then().body("owner", equalTo(owner)).body("description", nullValue());
  }

  private Response give(String by) {
    return browser(by).contentType(ContentType.JSON).header("If-Match", tag("components", name)).body(with(smallest("components", other), "title", "Mine"))
        .put(ONE, "components", name);
  }

  private static String in(String team, String role) {
    var name = person("member");
    Staff.join(team, name, role);
    return name;
  }
}
