package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.ONE;
import static dev.remit.catalogue.boundary.Things.tag;
import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Things go from team to team when both agree, and both sides are on the record. */
class HandoversIT extends OverHttp {

  private static final String OFFERS = "/api/v1/components/{name}/handovers";
  private static final String DECISION = "/api/v1/handovers/{id}/decision";

  private String from;
  private String to;
  private String name;

  @BeforeEach
  void enter() {
    from = team();
    to = team();
    name = thing("components", from, Map.of());
  }

  @Test
  void whatIsOfferedAndAcceptedHasTheOtherOwner() {
    var member = in(from, "member");
    var offer = offer(browser(member), to);
    offer.then().statusCode(201).body("state", equalTo("offered")).body("from", equalTo(from)).body("to", equalTo(to))
        .body("offeredBy", equalTo(member));
    get(ONE, "components", name).then().body("owner", equalTo(from));

    var lead = in(to, "lead");
    browser(lead).get("/api/v1/handovers").then().body("items.id", hasItem(id(offer)));
    decide(browser(lead), id(offer), "accepted").then().statusCode(200).body("state", equalTo("accepted")).body("decidedBy", equalTo(lead));
    get(ONE, "components", name).then().body("owner", equalTo(to));
    browser(lead).get("/api/v1/handovers").then().body("items.id", not(hasItem(id(offer))));
    get("/api/v1/components/" + name + "/history").then().body("items[0].by", equalTo(lead)).body("items[0].differences.member", contains("ownedBy"));
    get("/api/v1/audit?object=component:" + name).then().body("items.action", hasItem("handover-offered"))
        .body("items.action", hasItem("handover-accepted"));
    get(OFFERS, name).then().body("items", hasSize(1));
  }

  @Test
  void whoIsAskedMayDecline() {
    var offer = offer(browser(in(from, "member")), to);
    decide(browser(in(to, "lead")), id(offer), "declined").then().statusCode(200).body("state", equalTo("declined"));
    get(ONE, "components", name).then().body("owner", equalTo(from));
    problem(decide(given(), id(offer), "accepted"), 409, "handover-decided");
  }

  @Test
  void whoOfferedTakesItBack() {
    var offer = offer(browser(in(from, "member")), to);
    problem(decide(browser(in(to, "lead")), id(offer), "withdrawn"), 403, "forbidden").body("rule", equalTo("entity.hand-over"));
    decide(browser(in(from, "member")), id(offer), "withdrawn").then().statusCode(200).body("state", equalTo("withdrawn"));
    offer(browser(in(from, "member")), to).then().statusCode(201);
  }

  @Test
  void nobodyDecidesForAnotherTeam() {
    var offer = offer(browser(in(from, "lead")), to);
    for (var decider : new String[] {in(from, "lead"), in(to, "member"), person("member")}) {
      problem(decide(browser(decider), id(offer), "accepted"), 403, "forbidden");
    }
    problem(offer(browser(in(team(), "lead")), to), 403, "forbidden");
  }

  @Test
  void whatIsOfferedOnceIsNotOfferedAgainBeforeItIsDecided() {
    offer(given(), to).then().statusCode(201);
    problem(offer(given(), team()), 409, "handover-waits");
    problem(offer(given(), from), 409, "owned-already");
  }

  @Test
  void anOfferOfWhatAnotherTeamOwnsByNowIsNotAccepted() {
    var offer = offer(browser(in(from, "member")), to);
    json(Map.of("type", "service", "lifecycle", "production", "owner", team())).header("If-Match", tag("components", name))
        .put(ONE, "components", name).then().statusCode(200);
    problem(decide(browser(in(to, "lead")), id(offer), "accepted"), 409, "owner-changed");
    decide(browser(in(to, "lead")), id(offer), "declined").then().statusCode(200);
  }

  @Test
  void whatNobodyOwnsIsTakenByALead() {
    var ownerless = Staff.freshName();
    given().contentType("application/yaml").body("""
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata: {name: %s}
        spec: {type: service, lifecycle: production, owner: nobody-%s}
        """.formatted(ownerless, ownerless).getBytes(StandardCharsets.UTF_8)).post("/api/v1/catalogue/imports").then().statusCode(200);
    name = ownerless;
    problem(offer(browser(in(to, "member")), to), 403, "forbidden");
    problem(offer(browser(in(from, "lead")), to), 403, "forbidden");
    offer(browser(in(to, "lead")), to).then().statusCode(201).body("state", equalTo("accepted"));
    get(ONE, "components", ownerless).then().body("owner", equalTo(to));
  }

  @Test
  void whatIsNoOfferIsRefused() {
    problem(offer(given(), "no-such-team"), 422, "invalid-input").body("errors.pointer", contains("/team"));
    problem(decide(given(), id(offer(given(), to)), "perhaps"), 422, "invalid-input").body("errors.pointer", contains("/decision"));
    problem(decide(given(), "00000000-0000-7000-8000-000000000000", "accepted"), 404, "no-such-handover");
  }

  private Response offer(RequestSpecification as, String team) {
    return as.contentType(ContentType.JSON).body(Map.of("team", team)).post(OFFERS, name);
  }

  private static Response decide(RequestSpecification as, String offer, String decision) {
    return as.contentType(ContentType.JSON).body(Map.of("decision", decision)).put(DECISION, offer);
  }

  private static String id(Response offer) {
    return offer.then().extract().path("id");
  }

  private static String in(String team, String role) {
    var person = person("member");
    Staff.join(team, person, role);
    return person;
  }
}
