package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.ONE;
import static dev.remit.catalogue.boundary.Things.edit;
import static dev.remit.catalogue.boundary.Things.enter;
import static dev.remit.catalogue.boundary.Things.freshName;
import static dev.remit.catalogue.boundary.Things.remove;
import static dev.remit.catalogue.boundary.Things.smallest;
import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.catalogue.boundary.Things.told;
import static dev.remit.catalogue.boundary.Things.with;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.remit.testing.OverHttp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How things stand to each other: read from both ends, kept when one of them is missing, never in a circle. */
@TestInstance(Lifecycle.PER_CLASS)
class RelationsIT extends OverHttp {

  private String owner;

  @BeforeAll
  void hire() {
    owner = team();
  }

  @ParameterizedTest
  @CsvSource({
      "components, dependsOn, component, components, dependencyOf",
      "components, dependsOn, resource, resources, dependencyOf",
      "resources, dependsOn, component, components, dependencyOf",
      "components, dependencyOf, resource, resources, dependsOn",
      "components, providesApis, api, apis, apiProvidedBy",
      "components, consumesApis, api, apis, apiConsumedBy",
      "components, system, system, systems, hasPart",
      "resources, system, system, systems, hasPart",
      "components, subcomponentOf, component, components, hasPart",
      "systems, domain, domain, domains, hasPart",
      "domains, subdomainOf, domain, domains, hasPart"})
  void isReadFromBothEnds(String kind, String member, String otherKind, String otherPlural, String backward) {
    var other = otherKind.equals("api") ? Things.api(owner) : thing(otherPlural, owner, Map.of());
    var one = List.of("system", "subcomponentOf", "domain", "subdomainOf").contains(member);
    var reference = otherKind + ":" + other;
    var name = thing(kind, owner, Map.of(member, one ? reference : List.of(reference)));
    var there = "relations.findAll { it.name == '%s' }.";
    assertThat(told(kind, name, there.formatted(other) + "present")).isEqualTo(List.of(true));
    get(otherKind.equals("api") ? Things.ENTRY : ONE, otherPlural, other).then().body(there.formatted(name) + "type", contains(backward));
  }

  @Test
  void theTeamIsRelatedToo() {
    var name = thing("systems", owner, Map.of("contributors", List.of(team(), "nobody-knows-them")));
    assertThat(told("systems", name, "relations.type")).containsExactly("contributedBy", "contributedBy", "ownedBy");
    assertThat(told("systems", name, "contributors")).hasSize(1);
    get(Things.ENTRY, "teams", owner).then().body("relations.findAll { it.name == '%s' }.type".formatted(name), contains("ownerOf"));
  }

  @Test
  void whatIsNotThereIsKeptAndFoundWhenItComes() {
    var missing = freshName();
    var name = thing("components", owner, Map.of("dependsOn", List.of("resource:" + missing)));
    var present = "relations.findAll { it.name == '%s' }.present".formatted(missing);
    assertThat(told("components", name, present)).isEqualTo(List.of(false));
    problem(get(ONE, "resources", missing), 404, "no-such-entity");

    thing("resources", missing, owner, Map.of("title", "Here I am"));
    assertThat(told("components", name, present)).isEqualTo(List.of(true));
    assertThat(told("components", name, "relations.title")).contains("Here I am");
    assertThat(told("resources", missing, "relations.findAll { it.type == 'dependencyOf' }.name")).isEqualTo(List.of(name));

    remove("resources", missing);
    assertThat(told("components", name, present)).isEqualTo(List.of(false));
  }

  @Test
  void whatIsRemovedSaysNothingAnyMore() {
    var needed = thing("resources", owner, Map.of());
    var name = thing("components", owner, Map.of("dependsOn", List.of("resource:" + needed)));
    remove("components", name);
    assertThat(told("resources", needed, "relations.findAll { it.type == 'dependencyOf' }.name")).isEmpty();
  }

  @Test
  void bothEndsMaySayItAndItIsToldOnce() {
    var needed = freshName();
    var name = thing("components", owner, Map.of("dependsOn", List.of("resource:" + needed)));
    thing("resources", needed, owner, Map.of("dependencyOf", List.of("component:" + name)));
    assertThat(told("components", name, "relations.findAll { it.type == 'dependsOn' }.name")).isEqualTo(List.of(needed));
    edit("components", name, smallest("components", owner)).then().statusCode(200);
    assertThat(told("components", name, "relations.findAll { it.type == 'dependsOn' }.name")).as("the other end still says so").isEqualTo(List.of(needed));
  }

  @Test
  void capitalsMakeNoDifferenceAndAreShown() {
    var needed = thing("resources", owner, Map.of());
    var name = freshName();
    enter("components", name.toUpperCase(), with(smallest("components", owner.toUpperCase()), "dependsOn", List.of("Resource:Default/" + needed.toUpperCase())))
        .then().statusCode(201)
        .body("name", equalTo(name))
        .body("spelling", equalTo(name.toUpperCase()))
        .body("owner", equalTo(owner));
    get(ONE, "components", name.toUpperCase()).then().statusCode(200).body("ref", equalTo("component:default/" + name));
    assertThat(told("components", name, "relations.findAll { it.type == 'dependsOn' }.present")).isEqualTo(List.of(true));
  }

  @Test
  void namespacesAreApart() {
    var needed = thing("resources", owner, Map.of());
    var name = freshName();
    enter("components", "Ledger/" + name, with(smallest("components", owner), "dependsOn", List.of("resource:" + needed, "resource:default/" + needed)))
        .then().statusCode(201)
        .body("name", equalTo("ledger~" + name))
        .body("ref", equalTo("component:ledger/" + name));
    var relations = "relations.findAll { it.type == 'dependsOn' }.collectEntries { [it.ref, it.present] }";
    get(ONE, "components", "ledger~" + name).then()
        .body(relations, equalTo(Map.of("resource:ledger/" + needed, false, "resource:default/" + needed, true)))
        .body("owner", equalTo(owner));
    problem(get(ONE, "components", name), 404, "no-such-entity");
    remove("components", "Ledger~" + name);
  }

  @Test
  void nothingIsPartOfItself() {
    var name = freshName();
    problem(enter("components", name, with(smallest("components", owner), "subcomponentOf", name)), 422, "invalid-input")
        .body("errors.pointer", contains("/subcomponentOf"));
    var first = thing("components", owner, Map.of());
    var second = thing("components", owner, Map.of("subcomponentOf", first));
    var third = thing("components", owner, Map.of("subcomponentOf", second));
    problem(edit("components", first, with(smallest("components", owner), "subcomponentOf", third)), 422, "invalid-input")
        .body("errors.pointer", contains("/subcomponentOf"));
    get(ONE, "components", first).then().body("relations.findAll { it.type == 'partOf' }.name", equalTo(List.of()));
    edit("components", third, smallest("components", owner)).then().statusCode(200);
    edit("components", first, with(smallest("components", owner), "subcomponentOf", third)).then().statusCode(200);
  }

  @Test
  void aCircleIsSeenWhenItsMissingPartComes() {
    var missing = freshName();
    var name = thing("domains", owner, Map.of("subdomainOf", missing));
    problem(enter("domains", missing, with(smallest("domains", owner), "subdomainOf", name)), 422, "invalid-input")
        .body("errors.pointer", contains("/subdomainOf"));
    problem(get(ONE, "domains", missing), 404, "no-such-entity");
  }
}
