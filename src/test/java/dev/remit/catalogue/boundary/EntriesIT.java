package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.CATALOGUE;
import static dev.remit.catalogue.boundary.Things.ENTRY;
import static dev.remit.catalogue.boundary.Things.V1;
import static dev.remit.catalogue.boundary.Things.freshName;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue says of APIs, teams and people: one thing, one name, kept at two places. */
class EntriesIT extends OverHttp {

  private static final String DOCUMENT = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"x\", \"version\": \"1.0.0\"}, \"paths\": {}}";

  private String owner;

  @BeforeEach
  void hire() {
    owner = team();
  }

  @Test
  void aRegisteredApiIsTheCatalogues() {
    var name = freshName();
    json(Map.of("name", name, "title", "Orders API", "description", "Places orders", "owner", owner)).post(V1 + "apis").then().statusCode(201);
    get(ENTRY, "apis", name).then().statusCode(200)
        .body("ref", equalTo("api:default/" + name)).body("title", equalTo("Orders API")).body("description", equalTo("Places orders"))
        .body("type", equalTo("openapi")).body("owner", equalTo(owner));
    given().queryParam("q", name).queryParam("kind", "api").get(CATALOGUE).then().body("items.name", contains(name));

    edit("apis", name, Map.of("title", "Bestellungen", "lifecycle", "deprecated", "owner", owner)).then().statusCode(200);
    get(V1 + "apis/" + name).then().body("title", equalTo("Bestellungen")).body("owner", equalTo(owner));
    var other = team();
    json(Map.of("team", other)).put(V1 + "apis/{name}/owner", name).then().statusCode(200);
    get(ENTRY, "apis", name).then().body("owner", equalTo(other)).body("lifecycle", equalTo("deprecated"));
  }

  @Test
  void anApiIsFoundWhateverTheCapitals() {
    var name = Things.api(owner);
    get(V1 + "apis/" + name.toUpperCase()).then().statusCode(200).body("name", equalTo(name));
    json(DOCUMENT).post(V1 + "apis/{name}/versions", name.toUpperCase()).then().statusCode(201);
    get(V1 + "apis/{name}/versions/1.0.0", name.toUpperCase()).then().statusCode(200).body("api", equalTo(name));
    get(V1 + "apis/{name}/versions/1.0.0/document", name.toUpperCase()).then().statusCode(200);
    get(ENTRY, "apis", name.toUpperCase()).then().statusCode(200);
  }

  @Test
  void anApiWithVersionsIsNotRemoved() {
    var name = Things.api(owner);
    json(DOCUMENT).post(V1 + "apis/{name}/versions", name).then().statusCode(201);
    problem(given().delete(ENTRY, "apis", name), 409, "api-has-versions");
    get(ENTRY, "apis", name).then().statusCode(200);
  }

  @Test
  void aRemovedApiIsGoneAndShownToNobodyWhenItComesAgain() {
    var partners = team(Map.of("title", "Partners", "partner", true));
    var partner = person("partner");
    Staff.join(partners, partner, "member");
    var name = Things.api(owner);
    given().put(V1 + "apis/{name}/partners/{team}", name, partners).then().statusCode(200);
    browser(partner).get(ENTRY, "apis", name).then().statusCode(200);

    given().delete(ENTRY, "apis", name).then().statusCode(204);
    problem(get(V1 + "apis/" + name), 404, "no-such-api");
    get(V1 + "apis").then().body("items.name", not(hasItem(name)));
    json(Map.of("name", name, "title", "Again", "owner", owner)).post(V1 + "apis").then().statusCode(201);
    problem(browser(partner).get(ENTRY, "apis", name), 404, "no-such-entity");
    get(V1 + "apis/{name}/partners", name).then().body("items", hasSize(0));
  }

  @Test
  void anApiThatWasReferredToIsRegistered() {
    var name = freshName();
    var provider = thing("components", owner, Map.of("providesApis", List.of(name)));
    problem(get(V1 + "apis/" + name), 404, "no-such-api");
    json(Map.of("name", name, "title", "At last", "owner", owner)).post(V1 + "apis").then().statusCode(201);
    get(ENTRY, "apis", name).then().body("relations.findAll { it.type == 'apiProvidedBy' }.name", contains(provider));
  }

  @Test
  void aTeamSaysMoreOfItselfThanIdentityKeeps() {
    var parent = team();
    var below = team(Map.of("title", "Payments", "parent", parent));
    var member = person("member");
    Staff.join(below, member, "member");
    var said = Map.of("onCall", "+49 30 1", "labels", Map.of("tier", "critical"), "links", List.of(Map.of("url", "https://chat.example.com/payments", "type", "chat")));
    browser(member).contentType(ContentType.JSON).header("If-Match", tag("teams", below)).body(said).put(ENTRY, "teams", below).then().statusCode(200)
        .body("title", equalTo("Payments"))
        .body("onCall", equalTo("+49 30 1"))
        .body("relations.type", contains("childOf", "hasMember"));

    json(Map.of("title", "Money")).header("If-Match", get(Staff.TEAM, below).header("ETag")).put(Staff.TEAM, below).then().statusCode(200);
    get(ENTRY, "teams", below).then().body("title", equalTo("Money")).body("labels.tier", equalTo("critical")).body("relations.type", contains("hasMember"));
    given().delete(Staff.MEMBER, below, member).then().statusCode(200);
    get(ENTRY, "teams", below).then().body("relations", hasSize(0));
    problem(browser(member).contentType(ContentType.JSON).header("If-Match", tag("teams", below)).body(said).put(ENTRY, "teams", below), 403, "forbidden")
        .body("rule", equalTo("entity.edit"));
  }

  @Test
  void aPersonSaysMoreOfThemselves() {
    var somebody = person("member");
    browser(somebody).contentType(ContentType.JSON).header("If-Match", tag("people", somebody)).body(Map.of("onCall", "knock")).put(ENTRY, "people", somebody)
        .then().statusCode(200).body("onCall", equalTo("knock")).body("changedBy", equalTo(somebody));
    problem(browser(person("member")).contentType(ContentType.JSON).header("If-Match", tag("people", somebody)).body(Map.of()).put(ENTRY, "people", somebody),
        403, "forbidden");
    var partner = person("partner");
    browser(partner).get(ENTRY, "people", partner).then().statusCode(200);
    problem(browser(partner).get(ENTRY, "people", somebody), 404, "no-such-entity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "owner", "lifecycle", "system"})
  void whatIsKeptWithATeamIsNotSaidHere(String member) {
    problem(edit("teams", owner, Map.of(member, "production")), 422, "invalid-input").body("errors.pointer", contains("/" + member));
  }

  @Test
  void entriesOfTeamsAndPeopleAreNotRemoved() {
    given().delete(ENTRY, "teams", owner).then().statusCode(405);
  }

  @Test
  void aDeletedTeamIsNoEntryAnyMore() {
    given().delete(Staff.TEAM, owner).then().statusCode(204);
    problem(get(ENTRY, "teams", owner), 404, "no-such-entity");
    get(Things.HISTORY, "teams", owner).then().statusCode(200).body("items[0].act", equalTo("removed"));
  }

  private static Response edit(String kind, String name, Map<String, Object> said) {
    return json(said).header("If-Match", tag(kind, name)).put(ENTRY, kind, name);
  }
}
