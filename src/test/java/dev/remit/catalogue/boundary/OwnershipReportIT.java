package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who owns what and what nobody owns, as programs and spreadsheets read it. */
class OwnershipReportIT extends OverHttp {

  private static final String REPORT = Things.CATALOGUE + "/report";

  private String owner;
  private String orders;
  private String cart;
  private String shop;
  private final String nothing = Things.freshName();

  @BeforeEach
  void enter() {
    owner = team();
    cart = thing("components", owner, Map.of("lifecycle", "deprecated"));
    orders = thing("components", owner, Map.of("dependsOn", List.of("resource:" + nothing, "component:" + cart), "dependencyOf",
        List.of("component:" + nothing)));
    shop = thing("systems", owner, Map.of("title", "=1+1"));
  }

  @Test
  void theTotalsOfATeamAreCounted() {
    of(owner, "owned")
        .body("totals.owned", equalTo(3))
        .body("totals.ownerless", equalTo(0))
        .body("totals.danglingReferences", equalTo(2))
        .body("totals.missingThings", equalTo(2))
        .body("totals.deprecatedUses", equalTo(1))
        .body("totals.deprecatedThings", equalTo(1))
        .body("totals.kinds.kind", contains("component", "system"))
        .body("totals.kinds.owned", contains(2, 1))
        .body("items", hasSize(3));
  }

  @Test
  void bothDirectionsOfWhatLeadsNowhereAreListed() {
    of(owner, "dangling")
        .body("items.entity.name", contains(orders, orders))
        .body("items.relation", contains("dependsOn", "dependencyOf"))
        .body("items.other.ref", contains("resource:default/" + nothing, "component:default/" + nothing))
        .body("items.other.present", contains(false, false));
  }

  @Test
  void whatNeedsSomethingDeprecatedIsListed() {
    of(owner, "deprecated").body("items.entity.name", contains(orders)).body("items.other.name", contains(cart));
  }

  @Test
  void whatNamesAMissingTeamOrNobodyHasNoOwner() {
    var gone = Things.freshName();
    var imported = Things.freshName();
    given().contentType("application/yaml").queryParam("source", gone).body("""
        apiVersion: backstage.io/v1alpha1
        kind: System
        metadata: {name: %s}
        spec: {owner: %s}
        """.formatted(imported, gone).getBytes(StandardCharsets.UTF_8)).post(Things.CATALOGUE + "/imports").then().statusCode(200);
    var found = all("ownerless").stream().filter(item -> entity(item).get("name").equals(imported)).findFirst().orElseThrow();
    assertThat(found).containsEntry("reason", "missing");
    assertThat(((Map<?, ?>) found.get("other")).get("ref")).isEqualTo("team:default/" + gone);

    Staff.json(Map.of("name", gone, "title", "Here")).post(Staff.TEAMS).then().statusCode(201);
    assertThat(all("ownerless")).noneMatch(item -> entity(item).get("name").equals(imported));
    of(gone, "owned").body("items.entity.name", contains(imported));
  }

  @Test
  void listsGoOnByCursorAndNameEachLineOnce() {
    for (int number = 0; number < 3; number++) {
      thing("resources", owner, Map.of("dependsOn", List.of("resource:" + nothing, "component:" + Things.freshName())));
    }
    for (var list : List.of("owned", "dangling")) {
      var seen = new ArrayList<String>();
      String cursor = null;
      do {
        var page = given().queryParam("list", list).queryParam("owner", owner).queryParam("limit", 2)
            .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor)).get(REPORT).then().statusCode(200).extract();
        page.<List<Map<String, Object>>>path("items").forEach(item -> seen.add(entity(item).get("ref") + " " + item.get("relation") + " " + item.get("other")));
        cursor = page.path("next");
      } while (cursor != null);
      assertThat(seen).as(list).hasSize(list.equals("owned") ? 6 : 8).doesNotHaveDuplicates();
    }
  }

  @Test
  void aKindNarrowsItDown() {
    given().queryParam("kind", "systems").queryParam("owner", owner).queryParam("list", "owned").get(REPORT).then()
        .body("totals.owned", equalTo(1)).body("items.entity.name", contains(shop)).body("next", nullValue());
  }

  @Test
  void spreadsheetsGetATableWithoutFormulas() {
    var table = given().queryParam("format", "csv").queryParam("owner", owner).get(REPORT).then()
        .statusCode(200).contentType(startsWith("text/csv"))
        .header("Content-Disposition", containsString("remit-ownership.csv"))
        .extract().asString();
    assertThat(table).startsWith("finding,kind,name,title,lifecycle,owner,reason,relation,other\r\n");
    assertThat(table.lines()).hasSize(7).anyMatch(("owned,system," + shop + ",\"'=1+1\",," + owner + ",,,")::equals)
        .anyMatch(line -> line.equals("deprecated,component," + orders + "," + orders + ",production," + owner + ",,dependsOn,component:default/" + cart));
    assertThat(given().accept("text/csv").queryParam("list", "deprecated").queryParam("owner", owner).get(REPORT).asString().lines()).hasSize(2);
  }

  @Test
  void whatCannotBeReadIsRefused() {
    for (var parameter : Map.of("list", "everything", "kind", "team", "owner", "nobody-here", "format", "xml", "limit", "201", "cursor", "b3JkZXJz").entrySet()) {
      problem(given().queryParam(parameter.getKey(), parameter.getValue()).get(REPORT), 422, "invalid-input")
          .body("errors.pointer", contains(parameter.getKey()));
    }
    problem(given().queryParam("format", "csv").queryParam("owner", "nobody-here").get(REPORT), 422, "invalid-input");
  }

  @Test
  void peopleOfOtherCompaniesDoNotSeeIt() {
    problem(browser(person("partner")).get(REPORT), 403, "forbidden").body("rule", equalTo("catalogue.report"));
    browser(person("auditor")).get(REPORT).then().statusCode(200);
  }

  private static ValidatableResponse of(String owner, String list) {
    return given().queryParam("owner", owner).queryParam("list", list).get(REPORT).then().statusCode(200).body("list", equalTo(list));
  }

  private static List<Map<String, Object>> all(String list) {
    var all = new ArrayList<Map<String, Object>>();
    String cursor = null;
    do {
      var page = given().queryParam("list", list).queryParam("limit", 200).queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
          .get(REPORT).then().statusCode(200).extract();
      all.addAll(page.path("items"));
      cursor = page.path("next");
    } while (cursor != null);
    return all;
  }

  private static Map<?, ?> entity(Map<String, Object> item) {
    return (Map<?, ?>) item.get("entity");
  }
}
