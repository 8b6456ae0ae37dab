package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.GRAPH;
import static dev.remit.catalogue.boundary.Things.IMPACT;
import static dev.remit.catalogue.boundary.Things.api;
import static dev.remit.catalogue.boundary.Things.edit;
import static dev.remit.catalogue.boundary.Things.freshName;
import static dev.remit.catalogue.boundary.Things.smallest;
import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a failure touches, what is needed, whom to call; and the same drawn. */
class ImpactIT extends OverHttp {

  private String shop;
  private String payments;
  private String database;
  private String orders;
  private String interfaceOfOrders;
  private String website;
  private String system;

  /** The website calls the API that orders provides; orders cannot do without its database; one system holds the two services. */
  @BeforeEach
  void build() {
    shop = team(Map.of("title", "Shop", "contact", "#shop"));
    payments = team();
    system = thing("systems", shop, Map.of());
    database = thing("resources", payments, Map.of());
    interfaceOfOrders = api(shop);
    orders = thing("components", shop, Map.of("title", "Orders", "dependsOn", List.of("resource:" + database), "providesApis", List.of(interfaceOfOrders), "system", system));
    website = thing("components", shop, Map.of("consumesApis", List.of(interfaceOfOrders), "system", system));
  }

  @Test
  void tellsWhatAFailureTouchesWithTheWayThatLeadsThere() {
    impact("resources", database, Map.of()).then().statusCode(200)
        .body("of.name", equalTo(database))
        .body("direction", equalTo("downstream"))
        .body("depth", equalTo(10))
        .body("truncated", equalTo(false))
        .body("items.entity.name", contains(orders, interfaceOfOrders, website))
        .body("items.distance", contains(1, 2, 3))
        .body("items[2].path.relation", contains("dependencyOf", "providesApi", "apiConsumedBy"))
        .body("items[2].path.ref", contains("component:default/" + orders, "api:default/" + interfaceOfOrders, "component:default/" + website))
        .body("items[0].path.title", contains("Orders"))
        .body("owners.team", contains(shop))
        .body("owners.contact", contains("#shop"))
        .body("owners.things", contains(3));
  }

  @Test
  void tellsWhatIsNeeded() {
    impact("components", website, Map.of("direction", "upstream")).then().statusCode(200)
        .body("direction", equalTo("upstream"))
        .body("items.entity.name", contains(interfaceOfOrders, orders, database))
        .body("items[2].path.relation", contains("consumesApi", "apiProvidedBy", "dependsOn"))
        .body("owners.team", containsInAnyOrder(shop, payments));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "50, 3"})
  void goesAsFarAsAsked(int depth, int reached) {
    impact("resources", database, Map.of("depth", depth)).then().body("items", hasSize(reached)).body("depth", equalTo(depth));
  }

  @Test
  void isToldOfEachKind() {
    impact("apis", interfaceOfOrders, Map.of()).then().body("items.entity.name", contains(website));
    impact("systems", system, Map.of("direction", "upstream")).then().body("items.entity.name", containsInAnyOrder(orders, website, interfaceOfOrders, database));
    var domain = thing("domains", shop, Map.of());
    var below = thing("systems", shop, Map.of("domain", domain));
    var part = thing("components", shop, Map.of("system", below));
    impact("domains", domain, Map.of()).then().body("items.entity.name", contains(below, part));
    impact("teams", payments, Map.of()).then().body("items.entity.name", contains(database, orders, interfaceOfOrders, website))
        .body("items[0].path.relation", contains("ownerOf"));
    var member = person("member");
    Staff.join(payments, member, "member");
    impact("people", member, Map.of()).then().body("items.entity.name", contains(payments, database, orders, interfaceOfOrders, website))
        .body("owners.things", contains(3, 1));
  }

  @Test
  void aCircleEndsWhereItBegan() {
    var first = freshName();
    var second = thing("components", shop, Map.of("dependsOn", List.of("component:" + first)));
    thing("components", first, payments, Map.of("dependsOn", List.of("component:" + second)));
    impact("components", first, Map.of()).then().body("items.entity.name", contains(second));
    impact("components", first, Map.of("direction", "upstream")).then().body("items.entity.name", contains(second));
  }

  @Test
  void whatIsMissingIsTouchedByNobodyAndNeedsACall() {
    var missing = freshName();
    var name = thing("components", shop, Map.of("dependsOn", List.of("resource:" + missing)));
    impact("components", name, Map.of("direction", "upstream")).then()
        .body("items.entity.name", contains(missing)).body("items.entity.present", contains(false))
        .body("owners.team", contains(nullValue())).body("owners.things", contains(1));
    problem(impact("resources", missing, Map.of()), 404, "no-such-entity");
  }

  @Test
  void isToldAsItWas() {
    var needed = thing("resources", shop, Map.of());
    var name = thing("components", shop, Map.of("dependsOn", List.of("resource:" + needed)));
    var then = given().get(Things.ONE, "components", name).<String>path("changedAt");
    edit("components", name, smallest("components", shop)).then().statusCode(200);
    impact("resources", needed, Map.of()).then().body("items", empty());
    impact("resources", needed, Map.of("at", then)).then().body("items.entity.name", contains(name)).body("at", equalTo(then));
    impact("resources", needed, Map.of("at", "2020-01-01T00:00:00Z")).then().body("items", empty());
  }

  @ParameterizedTest
  @CsvSource({"depth, 0", "depth, 51", "depth, deep", "depth, 1.5", "direction, parts", "direction, sideways", "at, now"})
  void whatCannotBeAskedIsRefused(String parameter, String value) {
    problem(impact("components", orders, Map.of(parameter, value)), 422, "invalid-input").body("errors.pointer", contains(parameter));
  }

  @Test
  void partnersAreToldOfTheirsOnly() {
    var partners = team(Map.of("title", "Partners", "partner", true));
    var partner = person("partner");
    Staff.join(partners, partner, "member");
    var theirs = thing("components", partners, Map.of("dependsOn", List.of("component:" + orders)));
    thing("components", shop, Map.of("dependsOn", List.of("component:" + theirs)));
    browser(partner).get(IMPACT, "components", theirs).then().statusCode(200).body("items", empty());
    browser(partner).queryParam("direction", "upstream").get(IMPACT, "components", theirs).then().body("items", empty());
    problem(browser(partner).get(IMPACT, "components", orders), 404, "no-such-entity");
    browser(partner).queryParam("focus", "component:" + theirs).get(GRAPH).then().body("nodes.name", contains(theirs)).body("edges", empty());
  }

  @Test
  void isDrawnAroundOne() {
    var graph = given().queryParam("focus", "component:" + orders).queryParam("depth", 1).get(GRAPH);
    graph.then().statusCode(200)
        .body("nodes.name", containsInAnyOrder(orders, database, interfaceOfOrders))
        .body("truncated", equalTo(false));
    assertThat(graph.<List<Map<String, String>>>path("edges")).containsExactlyInAnyOrder(
        edge("component:default/" + orders, "resource:default/" + database, "dependsOn"),
        edge("component:default/" + orders, "api:default/" + interfaceOfOrders, "providesApi"));
    given().queryParam("focus", "Component:Default/" + orders.toUpperCase()).get(GRAPH).then().body("nodes", hasSize(4));
  }

  @Test
  void isDrawnByWhatItBelongsTo() {
    var missing = freshName();
    var team = team();
    var name = thing("components", team, Map.of("dependsOn", List.of("resource:" + missing, "resource:" + database)));
    given().queryParam("owner", team).get(GRAPH).then().statusCode(200)
        .body("nodes.name", containsInAnyOrder(name, missing))
        .body("nodes.find { it.name == '%s' }.present".formatted(missing), equalTo(false))
        .body("edges", hasSize(1));
    given().queryParam("owner", team).queryParam("kind", "resource").get(GRAPH).then().body("nodes", empty());
    given().queryParam("system", system).get(GRAPH).then().body("nodes.name", containsInAnyOrder(system, orders, website))
        .body("edges.type", contains("partOf", "partOf"));
  }

  @Test
  void aPictureHasAnEnd() {
    var team = team();
    var many = IntStream.range(0, 401).mapToObj(number -> "resource:m" + number + "-" + team).toList();
    var name = thing("components", team, Map.of("dependsOn", many));
    given().queryParam("focus", "component:" + name).get(GRAPH).then().body("nodes", hasSize(400)).body("truncated", equalTo(true));
    given().queryParam("owner", team).get(GRAPH).then().body("nodes", hasSize(400)).body("truncated", equalTo(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "11", "deep", "1.5"})
  void aDepthThatIsNoneIsRefused(String depth) {
    problem(given().queryParam("focus", "component:" + orders).queryParam("depth", depth).get(GRAPH), 422, "invalid-input")
        .body("errors.pointer", contains("depth"));
  }

  @ParameterizedTest
  @CsvSource({"focus, orders", "focus, gadget:orders", "system, no name", "kind, gadget"})
  void whatCannotBeDrawnIsRefused(String parameter, String value) {
    problem(given().queryParam(parameter, value).get(GRAPH), 422, "invalid-input").body("errors.pointer", contains(parameter));
  }

  @Test
  void whatIsNotThereIsNotDrawn() {
    problem(given().queryParam("focus", "component:" + freshName()).get(GRAPH), 404, "no-such-entity");
    problem(given().queryParam("system", freshName()).get(GRAPH), 404, "no-such-entity");
    problem(given().queryParam("system", "component:" + orders).get(GRAPH), 422, "invalid-input").body("errors.pointer", contains("system"));
  }

  private static Map<String, String> edge(String source, String target, String type) {
    return Map.of("source", source, "target", target, "type", type);
  }

  private static Response impact(String kind, String name, Map<String, ?> asked) {
    return given().queryParams(asked).get(IMPACT, kind, name);
  }
}
