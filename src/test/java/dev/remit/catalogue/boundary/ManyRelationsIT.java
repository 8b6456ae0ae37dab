package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.ONE;
import static dev.remit.catalogue.boundary.Things.freshName;
import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What many things need is told without all of them; they are in a list of their own. */
@TestInstance(Lifecycle.PER_CLASS)
class ManyRelationsIT extends OverHttp {

  private static final String RELATIONS = ONE + "/relations";
  private static final int MANY = 104;

  private final String stem = freshName();
  private String owner;
  private String hub;
  private List<String> users;

  @BeforeAll
  void enter() {
    owner = team();
    hub = thing("resources", owner, Map.of());
    users = IntStream.range(0, MANY).mapToObj(number -> thing("components", "%s-%03d".formatted(stem, number), owner,
        Map.of("dependsOn", List.of("resource:" + hub), "title", number % 2 == 0 ? "Even One" : "Odd One"))).toList();
  }

  @Test
  void aThingTellsTheFirstHundredAndHowManyThereAre() {
    get(ONE, "resources", hub).then()
        .body("relations.findAll { it.type == 'dependencyOf' }.name", equalTo(users.subList(0, 100)))
        .body("relations.findAll { it.type == 'ownedBy' }", hasSize(1))
        .body("relationCounts", equalTo(Map.of("dependencyOf", MANY, "ownedBy", 1)));
  }

  @ParameterizedTest
  @CsvSource({"1, 104", "50, 3", "104, 1", "200, 1"})
  void allPagesTogetherHaveEachOnce(int limit, int pages) {
    var all = new ArrayList<String>();
    var cursor = (String) null;
    var number = 0;
    do {
      var request = asked("dependencyOf").queryParam("limit", limit);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(RELATIONS, "resources", hub).then().statusCode(200).extract();
      all.addAll(page.path("items.name"));
      cursor = page.path("next");
      number++;
    } while (cursor != null);
    assertThat(all).isEqualTo(users);
    assertThat(number).isEqualTo(pages);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"even | 52", "on ev | 52", "ODD | 52", "one on | 104", "neither | 0", "ven | 0", "% | 104"})
  void isSearchedByBeginningsOfWords(String text, int number) {
    asked("dependencyOf").queryParam("q", text).queryParam("limit", 200).get(RELATIONS, "resources", hub).then().statusCode(200).body("items", hasSize(number));
  }

  @Test
  void eachEndHasItsOwnList() {
    asked("dependsOn").get(RELATIONS, "components", users.get(3)).then()
        .body("items.name", contains(hub))
        .body("items[0].type", equalTo("dependsOn"))
        .body("items[0].owner", equalTo(owner))
        .body("items[0].origin", equalTo("declared"));
    asked("dependsOn").get(RELATIONS, "resources", hub).then().body("items", hasSize(0));
    asked("ownerOf").queryParam("q", hub).get(RELATIONS, "teams", owner).then().body("items.name", contains(hub));
  }

  @Test
  void whatBothSayIsOneAndWhatIsMissingIsListed() {
    var missing = freshName();
    var needed = freshName();
    var name = thing("components", owner, Map.of("dependsOn", List.of("resource:" + needed, "resource:" + missing)));
    thing("resources", needed, owner, Map.of("dependencyOf", List.of("component:" + name)));
    asked("dependsOn").get(RELATIONS, "components", name).then().body("items.collectEntries { [it.name, it.present] }", equalTo(Map.of(needed, true, missing, false)));
    get(ONE, "components", name).then().body("relationCounts.dependsOn", equalTo(2));
  }

  @Test
  void isToldAsItWas() {
    var needed = thing("resources", owner, Map.of());
    var name = thing("components", owner, Map.of("dependsOn", List.of("resource:" + needed)));
    var before = Instant.parse(get(ONE, "components", name).path("changedAt")).toString();
    Things.edit("components", name, Things.smallest("components", owner)).then().statusCode(200);
    asked("dependsOn").get(RELATIONS, "components", name).then().body("items", hasSize(0));
    asked("dependsOn").queryParam("at", before).get(RELATIONS, "components", name).then().body("items.name", contains(needed));
  }

  @Test
  void partnersSeeWhatIsTheirs() {
    var partners = team(Map.of("title", "Partners", "partner", true));
    var partner = person("partner");
    Staff.join(partners, partner, "member");
    var theirs = thing("resources", partners, Map.of());
    var also = thing("components", partners, Map.of("dependsOn", List.of("resource:" + theirs)));
    thing("components", owner, Map.of("dependsOn", List.of("resource:" + theirs)));
    browser(partner).queryParam("type", "dependencyOf").get(RELATIONS, "resources", theirs).then().statusCode(200).body("items.name", contains(also));
    browser(partner).get(ONE, "resources", theirs).then().body("relationCounts.dependencyOf", equalTo(1));
    problem(browser(partner).queryParam("type", "dependencyOf").get(RELATIONS, "resources", hub), 404, "no-such-entity");
  }

  @ParameterizedTest
  @CsvSource({"type, needs", "type, ''", "limit, 0", "limit, 201", "cursor, Ljkh", "at, yesterday"})
  void whatCannotBeAskedIsRefused(String parameter, String value) {
    var request = parameter.equals("type") ? given() : asked("dependencyOf");
    problem(request.queryParam(parameter, value).get(RELATIONS, "resources", hub), 422, "invalid-input").body("errors.pointer", contains(parameter));
  }

  @Test
  void theRelationHasToBeNamedAndTheThingToBeThere() {
    problem(get(RELATIONS, "resources", hub), 422, "invalid-input").body("errors.pointer", contains("type"));
    problem(asked("dependencyOf").get(RELATIONS, "resources", freshName()), 404, "no-such-entity");
  }

  private static RequestSpecification asked(String type) {
    return given().queryParam("type", type);
  }
}
