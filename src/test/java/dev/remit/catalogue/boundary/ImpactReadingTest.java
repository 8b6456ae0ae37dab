package dev.remit.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.GraphView;
import dev.remit.catalogue.ImpactView;
import dev.remit.catalogue.ImpactView.Called;
import dev.remit.catalogue.ImpactView.Reached;
import dev.remit.catalogue.ImpactView.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactReadingTest {

  private static final EntitySummary DB = Graph.node("resource:default/db", "orders", null, true);
  private static final EntitySummary ORDERS = Graph.node("component:default/orders", "orders", "production", true);
  private static final EntitySummary API = Graph.node("api:default/orders-api", "orders", "production", true);
  private static final EntitySummary SITE = Graph.node("component:default/site", "shop", "production", true);
  private static final EntitySummary JOB = Graph.node("component:default/job", null, null, true);

  private static final Step TO_ORDERS = step("dependencyOf", ORDERS);
  private static final Step TO_API = step("providesApi", API);

  private static final ImpactView FAILURE = impact(
      List.of(
          new Reached(JOB, 1, List.of(step("dependencyOf", JOB))),
          new Reached(ORDERS, 1, List.of(TO_ORDERS)),
          new Reached(API, 2, List.of(TO_ORDERS, TO_API)),
          new Reached(SITE, 3, List.of(TO_ORDERS, TO_API, step("apiConsumedBy", SITE)))),
      List.of(new Called("orders", "Orders", "orders@shop.example", 2), new Called("shop", "Shop", null, 1), new Called(null, null, null, 1)));

  @Test
  void whatIsReachedIsToldByDistance() {
    assertThat(new ImpactReading(FAILURE).rings()).extracting(Ring::heading)
        .containsExactly("One step away, 2 things", "2 steps away, 1 thing", "3 steps away, 1 thing");
  }

  @Test
  void withTheStepsThatLeadThere() {
    var site = new ImpactReading(FAILURE).rings().get(2).things().get(0);

    assertThat(site.path()).extracting(DrawnEnd::words, end -> end.node().name())
        .containsExactly(tuple("is needed by", "orders"), tuple("provides", "orders-api"), tuple("is used by", "site"));
  }

  @Test
  void eachTeamIsCalledAboutItsOwn() {
    var calls = new ImpactReading(FAILURE).calls();

    assertThat(calls).extracting(call -> call.team().team(), call -> call.shown().stream().map(end -> end.node().name()).toList())
        .containsExactly(tuple("orders", List.of("orders", "orders-api")), tuple("shop", List.of("site")), tuple(null, List.of("job")));
    assertThat(calls.get(0).contact()).isEqualTo(new Contact("orders@shop.example", "mailto:orders@shop.example"));
    assertThat(calls.get(1).contact()).isNull();
  }

  @Test
  void ofManyThingsTheFirstFewAreShown() {
    var things = new ArrayList<EntitySummary>();
    for (int thing = 0; thing < 7; thing++) {
      things.add(Graph.node("component:default/c" + thing, "orders", null, true));
    }
    var call = Call.of(new Called("orders", "Orders", null, 7), things);

    assertThat(call.shown()).hasSize(5);
    assertThat(call.more()).isEqualTo(2);
    assertThat(Call.of(new Called("orders", "Orders", null, 1), things.subList(0, 1)).more()).isZero();
  }

  @Test
  void thePictureHasTheStepsFromTheOneWhoSaysThem() {
    assertThat(ImpactPicture.of(FAILURE).nodes()).containsExactly(DB, JOB, ORDERS, API, SITE);
    assertThat(ImpactPicture.of(FAILURE).edges()).containsExactly(
        new GraphView.Edge(JOB.ref(), DB.ref(), "dependsOn"),
        new GraphView.Edge(ORDERS.ref(), DB.ref(), "dependsOn"),
        new GraphView.Edge(ORDERS.ref(), API.ref(), "providesApi"),
        new GraphView.Edge(SITE.ref(), API.ref(), "consumesApi"));
    assertThat(ImpactPicture.of(FAILURE).truncated()).isFalse();
  }

  @Test
  void thePictureEndsWhereItCouldNotBeRead() {
    var many = new ArrayList<Reached>();
    for (int thing = 0; thing < 300; thing++) {
      var node = Graph.node("component:default/c" + thing, null, null, true);
      many.add(new Reached(node, 1, List.of(step("dependencyOf", node))));
    }

    assertThat(ImpactPicture.of(impact(many, List.of())).nodes()).hasSize(ImpactPicture.MOST);
    assertThat(ImpactPicture.of(impact(many, List.of())).truncated()).isTrue();
  }

  @Test
  void theAnswerComesFirst() {
    assertThat(ImpactWords.heading(DB, true)).isEqualTo("If db fails");
    assertThat(ImpactWords.answer(FAILURE, true)).isEqualTo("4 things of 2 teams are touched.");
    assertThat(ImpactWords.advice(FAILURE, true)).isEqualTo("Call these teams.");
  }

  @Test
  void alsoInTheOtherDirection() {
    assertThat(ImpactWords.heading(DB, false)).isEqualTo("What db needs");
    assertThat(ImpactWords.answer(FAILURE, false)).isEqualTo("4 things of 2 teams are needed.");
    assertThat(ImpactWords.advice(FAILURE, false)).isEqualTo("These teams answer for it.");
    assertThat(ImpactWords.heading(Graph.node("team:default/orders", null, null, true), true)).isEqualTo("If what orders owns fails");
  }

  @Test
  void nothingAndOneThingAreSaidWell() {
    var nothing = impact(List.of(), List.of());
    var one = impact(List.of(new Reached(JOB, 1, List.of(step("dependencyOf", JOB)))), List.of(new Called(null, null, null, 1)));

    assertThat(ImpactWords.answer(nothing, true)).isEqualTo("Nothing else in the catalogue is touched.");
    assertThat(ImpactWords.answer(nothing, false)).isEqualTo("It needs nothing else that the catalogue knows of.");
    assertThat(ImpactWords.answer(one, true)).isEqualTo("1 thing of 0 teams is touched.");
    assertThat(ImpactWords.advice(one, true)).startsWith("Nobody owns any of it");
  }

  private static Step step(String relation, EntitySummary to) {
    return new Step(relation, to.ref(), to.title());
  }

  private static ImpactView impact(List<Reached> items, List<Called> owners) {
    return new ImpactView(DB, "downstream", 10, Instant.EPOCH, items, owners, false);
  }
}
