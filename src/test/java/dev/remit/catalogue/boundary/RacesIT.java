package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.ENTRY;
import static dev.remit.catalogue.boundary.Things.HISTORY;
import static dev.remit.catalogue.boundary.Things.ONE;
import static dev.remit.catalogue.boundary.Things.enter;
import static dev.remit.catalogue.boundary.Things.freshName;
import static dev.remit.catalogue.boundary.Things.smallest;
import static dev.remit.catalogue.boundary.Things.tag;
import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.catalogue.boundary.Things.with;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Many at once: one of them is first, the others are told so, and nothing is lost. */
@TestInstance(Lifecycle.PER_CLASS)
class RacesIT extends OverHttp {

  private static final int MANY = 12;

  private String owner;

  @BeforeAll
  void hire() {
    owner = team();
  }

  @Test
  void oneOfManyGetsANewName() {
    var name = freshName();
    assertThat(atOnce(number -> enter("components", name, smallest("components", owner)).statusCode())).containsOnlyOnce(201).containsOnly(201, 409);
    get(HISTORY, "components", name).then().body("items", hasSize(1));
  }

  @Test
  void oneOfManyGetsANameThatWasReferredTo() {
    var name = freshName();
    thing("components", owner, Map.of("dependsOn", List.of("resource:" + name)));
    assertThat(atOnce(number -> enter("resources", name, smallest("resources", owner)).statusCode())).containsOnlyOnce(201).containsOnly(201, 409);
    get(HISTORY, "resources", name).then().body("items", hasSize(1));
  }

  @Test
  void oneOfManyEdits() {
    var name = thing("systems", owner, Map.of());
    var seen = tag("systems", name);
    var statuses = atOnce(number -> json(with(smallest("systems", owner), "title", "Number " + number)).header("If-Match", seen)
        .put(ONE, "systems", name).statusCode());
    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    get(HISTORY, "systems", name).then().body("items", hasSize(2));
  }

  @Test
  void oneIsRemovedOrEdited() {
    var name = thing("systems", owner, Map.of());
    var seen = tag("systems", name);
    var statuses = atOnce(number -> number % 2 == 0
        ? json(with(smallest("systems", owner), "title", "Number " + number)).header("If-Match", seen).put(ONE, "systems", name).statusCode()
        : given().header("If-Match", seen).delete(ONE, "systems", name).statusCode());
    assertThat(statuses.stream().filter(status -> status < 300)).hasSize(1);
    assertThat(statuses).containsAnyOf(200, 204).isSubsetOf(200, 204, 404, 412);
  }

  /** The catalogue shows a team as it is after all of them, not as one of them saw it. */
  @Test
  void allWhoJoinATeamAtOnceAreShown() {
    var team = team();
    var people = IntStream.range(0, MANY).mapToObj(number -> person("member")).toList();
    assertThat(atOnce(number -> json(Map.of()).put(Staff.MEMBER, team, people.get(number)).statusCode())).containsOnly(200);
    get(Staff.TEAM, team).then().body("members.person", containsInAnyOrder(people.toArray()));
    get(ENTRY, "teams", team).then().body("relations.name", containsInAnyOrder(people.toArray()));
  }

  private static List<Integer> atOnce(IntFunction<Integer> request) {
    return IntStream.range(0, MANY).parallel().mapToObj(request).toList();
  }
}
