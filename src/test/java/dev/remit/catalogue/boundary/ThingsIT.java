package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.ONE;
import static dev.remit.catalogue.boundary.Things.V1;
import static dev.remit.catalogue.boundary.Things.enter;
import static dev.remit.catalogue.boundary.Things.freshName;
import static dev.remit.catalogue.boundary.Things.smallest;
import static dev.remit.catalogue.boundary.Things.tag;
import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.catalogue.boundary.Things.with;
import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.nobody;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Components, resources, systems and domains over HTTP: entered, shown, edited, removed, and what is refused. */
@TestInstance(Lifecycle.PER_CLASS)
class ThingsIT extends OverHttp {

  private static final List<String> KINDS = List.of("components", "resources", "systems", "domains");

  private String owner;

  @BeforeAll
  void hire() {
    owner = team();
  }

  @ParameterizedTest
  @ValueSource(strings = {"components", "resources", "systems", "domains"})
  void whatIsEnteredIsShownEditedAndRemoved(String kind) {
    var name = freshName();
    var said = with(with(smallest(kind, owner), "title", " Orders "), "onCall", "+49 30 1234567");
    var entered = enter(kind, name, said);
    entered.then().statusCode(201)
        .header("Location", endsWith(V1 + kind + "/" + name))
        .body("title", equalTo("Orders"))
        .body("owner", equalTo(owner))
        .body("onCall", equalTo("+49 30 1234567"))
        .body("tags", empty());
    var shown = get(entered.header("Location"));
    assertThat(shown.asString()).isEqualTo(entered.asString());
    assertThat(shown.header("ETag")).isEqualTo(entered.header("ETag"));

    var edited = json(with(smallest(kind, owner), "tags", List.of("java"))).header("If-Match", shown.header("ETag")).put(ONE, kind, name);
    edited.then().statusCode(200).body("tags", contains("java")).body("title", equalTo(name)).body("onCall", nullValue());
    assertThat(edited.header("ETag")).isNotEqualTo(shown.header("ETag"));

    given().delete(ONE, kind, name).then().statusCode(204);
    problem(get(ONE, kind, name), 404, "no-such-entity");
    enter(kind, name, smallest(kind, owner)).then().statusCode(201);
  }

  @Test
  void everythingThatMayBeSaidComesBack() {
    var name = freshName();
    var said = smallest("components", owner);
    said.putAll(Map.of("title", "Bestellungen", "description", "Zwei\nZeilen ☕", "type", "service",
        "labels", Map.of("tier", "critical", "example.com/zone", ""), "annotations", Map.of("example.com/note", "any text"),
        "tags", List.of("java", "c++"),
        "links", List.of(Map.of("url", "https://wiki.example.com/x?y=1#z", "title", "Runbook", "type", "runbook"), Map.of("url", "mailto:a@example.com"))));
    enter("components", name, said).then().statusCode(201)
        .body("description", equalTo("Zwei\nZeilen ☕"))
        .body("labels.'example.com/zone'", equalTo(""))
        .body("annotations.'example.com/note'", equalTo("any text"))
        .body("tags", contains("c++", "java"))
        .body("links.url", contains("https://wiki.example.com/x?y=1#z", "mailto:a@example.com"));
  }

  @Test
  void anEditThatSaysTheSameChangesNothing() {
    var name = thing("systems", owner, Map.of("title", "Shop"));
    var before = tag("systems", name);
    json(with(smallest("systems", owner), "title", "Shop")).header("If-Match", before).put(ONE, "systems", name).then()
        .statusCode(200).header("ETag", equalTo(before));
  }

  @Test
  void theOnlyTeamOfWhoEntersItOwnsIt() {
    var member = person("member");
    Staff.join(owner, member, "member");
    var name = freshName();
    browser(member).contentType(ContentType.JSON).body(Map.of("name", name)).post(V1 + "systems").then()
        .statusCode(201).body("owner", equalTo(owner));
    Staff.join(team(), member, "member");
    problem(browser(member).contentType(ContentType.JSON).body(Map.of("name", freshName())).post(V1 + "systems"), 422, "invalid-input")
        .body("errors.pointer", contains("/owner"));
  }

  @Test
  void aNameIsTakenOnceInItsKindAndNamespace() {
    var name = thing("components", owner, Map.of());
    problem(enter("components", name, smallest("components", owner)), 409, "entity-name-taken");
    problem(enter("components", name.toUpperCase(), smallest("components", owner)), 409, "entity-name-taken");
    enter("components", "other/" + name, smallest("components", owner)).then().statusCode(201);
    enter("systems", name, smallest("systems", owner)).then().statusCode(201);
  }

  @Test
  void anEditSaysWhatItHasSeen() {
    var name = thing("resources", owner, Map.of());
    var seen = tag("resources", name);
    problem(json(smallest("resources", owner)).put(ONE, "resources", name), 428, "if-match-required");
    json(with(smallest("resources", owner), "title", "First")).header("If-Match", seen).put(ONE, "resources", name).then().statusCode(200);
    problem(json(with(smallest("resources", owner), "title", "Second")).header("If-Match", seen).put(ONE, "resources", name), 412, "stale");
    problem(given().header("If-Match", seen).delete(ONE, "resources", name), 412, "stale");
    problem(given().header("If-Match", "W/\"x\"").delete(ONE, "resources", name), 412, "stale");
    get(ONE, "resources", name).then().body("title", equalTo("First"));
    given().header("If-Match", tag("resources", name)).delete(ONE, "resources", name).then().statusCode(204);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "title | /title | 201 letters",
      "description | /description | 10001 letters",
      "type | /type | 201 letters",
      "onCall | /onCall | two lines",
      "title | /title | control",
      "lifecycle | /lifecycle | retired",
      "owner | /owner | nobody-knows-it",
      "owner | /owner | not a name",
      "system | /system | not a name",
      "system | /system | component:orders",
      "subcomponentOf | /subcomponentOf | system:shop",
      "domain | /domain | commerce",
      "subdomainOf | /subdomainOf | commerce"})
  void whatBreaksARuleIsNamed(String member, String pointer, String text) {
    var value = switch (text) {
      case "201 letters" -> "x".repeat(201);
      case "10001 letters" -> "x".repeat(10_001);
      case "two lines" -> "a\nb";
      case "control" -> "a\u0000b";
      default -> text;
    };
    problem(enter("components", freshName(), with(smallest("components", owner), member, value)), 422, "invalid-input")
        .body("errors.pointer", hasItem(pointer));
  }

  @ParameterizedTest
  @CsvSource({"dependsOn, orders-db", "dependsOn, api:orders", "dependsOn, system:shop", "dependencyOf, domain:commerce", "providesApis, component:orders",
      "consumesApis, resource:orders", "contributors, person:ada"})
  void aRelationToAForbiddenKindIsRefused(String member, String reference) {
    problem(enter("components", freshName(), with(smallest("components", owner), member, List.of("component:fine".replace("fine", freshName()), reference))),
        422, "invalid-input").body("errors.pointer", hasItem("/" + member + "/1"));
  }

  @Test
  void onlySomeKindsSayAnything() {
    for (var kind : KINDS) {
      var said = smallest(kind, owner);
      said.put("lifecycle", "production");
      enter(kind, freshName(), said).then().statusCode(kind.equals("components") ? 201 : 422);
    }
    problem(json(Map.of("name", freshName(), "owner", owner)).post(V1 + "components"), 422, "invalid-input")
        .body("errors.pointer", contains("/lifecycle"));
    problem(enter("systems", freshName(), with(smallest("systems", owner), "dependsOn", List.of("component:orders"))), 422, "invalid-input")
        .body("errors.pointer", contains("/dependsOn/0"));
    problem(enter("domains", freshName(), with(smallest("domains", owner), "domain", "commerce")), 422, "invalid-input")
        .body("errors.pointer", contains("/domain"));
    problem(enter("systems", freshName(), with(smallest("systems", owner), "subdomainOf", "commerce")), 422, "invalid-input")
        .body("errors.pointer", contains("/subdomainOf"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-orders", "orders-", "or ders", "a/b/c", "ä", "system:orders", "~orders", "a~b", "\u212Aelvin"})
  void namesThatAreNoneAreRefused(String name) {
    problem(enter("components", name, smallest("components", owner)), 422, "invalid-input").body("errors.pointer", contains("/name"));
  }

  @Test
  void aNameIsNeeded() {
    problem(json(smallest("systems", owner)).post(V1 + "systems"), 422, "invalid-input").body("errors.pointer", contains("/name"));
  }

  @Test
  void whatIsWrongInListsAndMapsIsNamedByItsPlace() {
    var said = new HashMap<>(smallest("components", owner));
    said.put("labels", Map.of("no key!", "x", "tier", "not a label"));
    said.put("annotations", Map.of("a/b/c", "x"));
    said.put("tags", Arrays.asList("fine", "Not", null));
    said.put("links", Arrays.asList(null, Map.of("url", "javascript:alert(1)"), Map.of("url", "https:nowhere"), Map.of("title", "none")));
    said.put("dependsOn", Arrays.asList((Object) null));
    problem(enter("components", freshName(), said), 422, "invalid-input").body("errors.pointer", hasItems(
        "/labels/no key!", "/labels/tier", "/annotations/a~1b~1c", "/tags/1", "/tags/2", "/links/0", "/links/1/url", "/links/2/url", "/links/3/url",
        "/dependsOn/0"));
  }

  @Test
  void whatIsTooMuchIsRefused() {
    var many = IntStream.range(0, 501).mapToObj(number -> "component:c" + number).toList();
    problem(enter("components", freshName(), with(smallest("components", owner), "dependsOn", many)), 422, "invalid-input")
        .body("errors.pointer", contains("/dependsOn"));
    var tags = IntStream.range(0, 101).mapToObj(number -> "t" + number).toList();
    problem(enter("components", freshName(), with(smallest("components", owner), "tags", tags)), 422, "invalid-input")
        .body("errors.pointer", contains("/tags"));
  }

  @Test
  void whatIsNoSuchBodyIsRefused() {
    problem(given().contentType(ContentType.JSON).body("{\"name\": ").post(V1 + "components"), 400, "malformed-json");
    problem(given().contentType(ContentType.JSON).body("{\"name\": \"x\", \"tags\": \"java\"}").post(V1 + "components"), 400, "malformed-json");
    problem(given().contentType(ContentType.JSON).body("{\"name\": \"x\", \"links\": [\"java\"]}").post(V1 + "components"), 400, "malformed-json");
    problem(given().contentType(ContentType.TEXT).body("orders").post(V1 + "components"), 415, "unsupported-media-type");
    problem(given().accept("text/html").get(V1 + "components"), 406, "not-acceptable");
    problem(json(Map.of("name", "x", "colour", "red")).post(V1 + "components"), 422, "invalid-input").body("errors.pointer", contains("/colour"));
  }

  @Test
  void whoMayNotIsToldTheRule() {
    var name = thing("components", owner, Map.of());
    problem(nobody().get(ONE, "components", name), 401, "not-signed-in");
    var other = person("member");
    Staff.join(team(), other, "lead");
    problem(browser(other).contentType(ContentType.JSON).body(with(smallest("components", owner), "name", freshName())).post(V1 + "components"), 403, "forbidden")
        .body("rule", equalTo("entity.enter"));
    problem(browser(other).contentType(ContentType.JSON).header("If-Match", tag("components", name)).body(smallest("components", owner))
        .put(ONE, "components", name), 403, "forbidden").body("rule", equalTo("entity.edit"));
    problem(browser(other).delete(ONE, "components", name), 403, "forbidden").body("rule", equalTo("entity.edit"));
  }

  @Test
  void aTokenOnlyDoesWhatItIsFor() {
    var member = person("member");
    Staff.join(owner, member, "member");
    var reading = Staff.token(member, "catalogue:read").then().statusCode(201).extract().<String>path("secret");
    Staff.machine(reading).get(V1 + "components").then().statusCode(200);
    problem(Staff.machine(reading).contentType(ContentType.JSON).body(with(smallest("components", owner), "name", freshName())).post(V1 + "components"),
        403, "forbidden").body("rule", equalTo("entity.enter"));
    var writing = Staff.token(member, "catalogue:write").then().statusCode(201).extract().<String>path("secret");
    Staff.machine(writing).contentType(ContentType.JSON).body(with(smallest("components", owner), "name", freshName())).post(V1 + "components")
        .then().statusCode(201);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    problem(get(ONE, "components", freshName()), 404, "no-such-entity");
    problem(get(ONE, "components", "no%20name"), 404, "no-such-entity");
    problem(json(smallest("components", owner)).header("If-Match", "\"0\"").put(ONE, "components", freshName()), 404, "no-such-entity");
    problem(given().delete(ONE, "components", freshName()), 404, "no-such-entity");
    problem(get(V1 + "gadgets/" + freshName()), 404, "no-such-path");
  }
}
