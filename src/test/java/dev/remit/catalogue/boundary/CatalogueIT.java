package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.CATALOGUE;
import static dev.remit.catalogue.boundary.Things.V1;
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
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Found as one types, and by what one knows of it. */
@TestInstance(Lifecycle.PER_CLASS)
class CatalogueIT extends OverHttp {

  /** A word that nothing else in the database has. */
  private final String mark = "w" + UUID.randomUUID().toString().replace("-", "");
  private String owner;
  private String orders;
  private String ledger;

  @BeforeAll
  void enter() {
    owner = team();
    orders = thing("components", mark + "-orders", owner, Map.of("title", "Bestellungen Über See", "description", "Takes what people want, 100% of_it",
        "tags", List.of("java", "team-x"), "lifecycle", "deprecated"));
    ledger = thing("resources", mark + "-ledger", owner, Map.of("title", "帳簿", "description", "Takes what people pay", "tags", List.of("java")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "orders | components",
      "ORD | components",
      "bestell | components",
      "über | components",
      "see takes | components",
      "帳 | resources",
      "pay java | resources",
      "takes | components resources",
      "ta wh pe | components resources",
      "takes nothing | ''",
      "akes | ''",
      "% | components resources",
      "_ | components resources",
      "100% | components",
      "q' or '1'='1 | ''"})
  void isFoundByBeginningsOfItsWords(String text, String kinds) {
    var expected = new ArrayList<String>();
    if (kinds.contains("components")) {
      expected.add(orders);
    }
    if (kinds.contains("resources")) {
      expected.add(ledger);
    }
    assertThat(names(given().queryParam("q", mark + " " + text))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({"kind, component, true, false", "kind, Resources, false, true", "kind, Component, true, false", "tag, java, true, true", "tag, JAVA, true, true",
      "tag, jav, false, false", "tag, team-x, true, false", "lifecycle, deprecated, true, false", "lifecycle, production, false, false", "owner, nobody, false, false"})
  void isChosenByFacts(String parameter, String value, boolean component, boolean resource) {
    var found = names(given().queryParam("q", mark).queryParam(parameter, value));
    assertThat(found.contains(orders)).isEqualTo(component);
    assertThat(found.contains(ledger)).isEqualTo(resource);
  }

  /** Facts stand among the words, and nobody finds everything by what they are called. */
  @Test
  void namesOfFactsAreNoWords() {
    var name = thing("components", owner, Map.of("title", "Nothing but itself"));
    for (var word : List.of("kind", "lifecycle", "tag", "own")) {
      given().queryParam("q", name + " " + word).get(CATALOGUE).then().statusCode(200).body("items", empty());
    }
  }

  @Test
  void isChosenByItsOwnerAndFoundByTheirName() {
    assertThat(names(given().queryParam("owner", owner).queryParam("kind", "resource"))).containsExactly(ledger);
    assertThat(names(given().queryParam("owner", "Team:" + owner.toUpperCase()).queryParam("kind", "resource"))).containsExactly(ledger);
    assertThat(names(given().queryParam("q", mark + " " + owner))).containsExactlyInAnyOrder(orders, ledger);
  }

  @Test
  void listsOfOneKindAreSearchedToo() {
    given().queryParam("q", mark).get(V1 + "components").then().statusCode(200).body("items.name", contains(orders));
    given().queryParam("q", mark).get(V1 + "resources").then().statusCode(200).body("items.name", contains(ledger));
    given().queryParam("q", mark).get(V1 + "domains").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void whatIsSaidAnewIsFoundAnew() {
    var name = thing("systems", owner, Map.of("title", "Before" + mark));
    assertThat(names(given().queryParam("q", "before" + mark))).containsExactly(name);
    edit("systems", name, with(smallest("systems", owner), "title", "After" + mark)).then().statusCode(200);
    assertThat(names(given().queryParam("q", "before" + mark))).isEmpty();
    assertThat(names(given().queryParam("q", "after" + mark))).containsExactly(name);
    remove("systems", name);
    assertThat(names(given().queryParam("q", "after" + mark))).isEmpty();
  }

  @Test
  void whatIsOnlyReferredToIsNotFound() {
    var missing = freshName();
    thing("components", owner, Map.of("dependsOn", List.of("resource:" + missing)));
    assertThat(names(given().queryParam("q", missing))).isEmpty();
  }

  /** Words of one thing that all begin so make it stand at several places of the index; it comes once. */
  @ParameterizedTest
  @ValueSource(strings = {"", "component", "tag"})
  void allPagesTogetherHaveEachThingOnce(String narrowed) {
    var word = "p" + UUID.randomUUID().toString().replace("-", "") + narrowed;
    var entered = IntStream.range(0, 23).mapToObj(number -> thing("components", word + "-" + number, owner,
        Map.of("title", word + "a " + word + (char) ('a' + number) + " " + word, "tags", List.of("java")))).toList();
    for (var limit : List.of(1, 7, 23, 200)) {
      var request = Map.of("", Map.<String, String>of(), "component", Map.of("kind", "component"), "tag", Map.of("tag", "java")).get(narrowed);
      assertThat(pages(word, request, limit)).as("pages of " + limit).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(entered);
    }
  }

  @Test
  void partnersFindWhatIsTheirsAndWhatTheyWereShown() {
    var partners = team(Map.of("title", "Partners", "partner", true));
    var partner = person("partner");
    Staff.join(partners, partner, "member");
    var own = thing("components", "z" + mark + "-theirs", partners, Map.of());
    thing("components", "z" + mark + "-ours", owner, Map.of("dependsOn", List.of("component:" + own)));
    var shown = Things.api(owner);
    given().put(V1 + "apis/{api}/partners/{team}", shown, partners).then().statusCode(200);
    var all = new TreeSet<String>();
    var cursor = (String) null;
    do {
      var request = browser(partner).queryParam("limit", 200);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(CATALOGUE);
      page.then().statusCode(200);
      all.addAll(page.<List<String>>path("items.name"));
      cursor = page.path("next");
    } while (cursor != null);
    assertThat(all).containsExactlyInAnyOrder(own, shown, partners, partner);
    browser(partner).get(Things.ONE, "components", own).then().body("relations.type", contains("ownedBy"));
  }

  @ParameterizedTest
  @CsvSource({"kind, gadget", "limit, 0", "limit, 201", "limit, many", "cursor, Ljkh", "cursor, ''", "owner, control", "tag, long", "q, long"})
  void whatCannotBeLookedForIsRefused(String parameter, String value) {
    var text = value.equals("control") ? "a\u0000" : value.equals("long") ? "x".repeat(201) : value;
    problem(given().queryParam(parameter, text).get(CATALOGUE), 422, "invalid-input").body("errors.pointer", contains(parameter));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 019aa0a4-6f5c-7000-8000-000000000000 0", "9 019aa0a4-6f5c-7000-8000-000000000000 0", "x y z", "0"})
  void aCursorThatWasNeverGivenOutIsRefused(String position) {
    var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    problem(given().queryParam("cursor", cursor).get(CATALOGUE), 422, "invalid-input").body("errors.pointer", contains("cursor"));
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    String cursor = given().queryParam("q", mark + " takes").queryParam("limit", 1).get(CATALOGUE).path("next");
    assertThat(cursor).isNotNull();
    problem(given().queryParam("q", "java").queryParam("cursor", cursor).get(CATALOGUE), 422, "invalid-input").body("errors.pointer", contains("cursor"));
    problem(given().queryParam("tag", "java").queryParam("cursor", cursor).get(CATALOGUE), 422, "invalid-input").body("errors.pointer", contains("cursor"));
  }

  @Test
  void aWordThatAnotherBeginsWithIsNoFurtherWord() {
    assertThat(names(given().queryParam("q", mark + " " + mark.substring(0, 9) + " bes bestell"))).containsExactly(orders);
  }

  private List<String> pages(String text, Map<String, String> more, int limit) {
    var all = new ArrayList<String>();
    var cursor = (String) null;
    do {
      var request = given().queryParam("q", text).queryParams(more).queryParam("limit", limit);
      Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(CATALOGUE);
      page.then().statusCode(200);
      all.addAll(page.path("items.name"));
      cursor = page.path("next");
    } while (cursor != null);
    return all;
  }

  private static List<String> names(RequestSpecification request) {
    return request.queryParam("limit", 200).get(CATALOGUE).then().statusCode(200).extract().path("items.name");
  }
}
