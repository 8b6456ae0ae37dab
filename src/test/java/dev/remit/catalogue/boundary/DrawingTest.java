package dev.remit.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.picture.Box;
import dev.remit.catalogue.picture.Heading;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DrawingTest {

  private static final String SITE = "component:default/site";
  private static final String ORDERS = "component:default/orders";
  private static final String API = "api:default/orders-api";
  private static final String QUEUE = "resource:default/queue";

  @Test
  void nothingIsAnEmptyPicture() {
    var drawn = draw(new Graph(), Grouping.NONE);

    assertThat(drawn.things()).isEmpty();
    assertThat(drawn.lines()).isEmpty();
    assertThat(drawn.teams()).isEmpty();
  }

  @Test
  void aLineLeadsToWhatIsNeededWhoeverSaysIt() {
    var drawn = draw(shop(), Grouping.NONE);

    assertThat(drawn.lines()).extracting(DrawnLine::from, DrawnLine::to, DrawnLine::type).containsExactly(
        tuple(SITE, API, "consumesApi"),
        tuple(API, ORDERS, "providesApi"),
        tuple(ORDERS, QUEUE, "dependsOn"));
  }

  @Test
  void theListSaysTheSameAsTheLines() {
    var api = thing(draw(shop(), Grouping.NONE), API);

    assertThat(api.needs()).extracting(end -> end.words() + " " + end.node().name()).containsExactly("is provided by orders");
    assertThat(api.needed()).extracting(end -> end.words() + " " + end.node().name()).containsExactly("is used by site");
  }

  @Test
  void whatIsNeededStandsToTheRight() {
    var drawn = draw(shop(), Grouping.NONE);

    assertThat(thing(drawn, SITE).place().x()).isLessThan(thing(drawn, API).place().x());
    assertThat(thing(drawn, ORDERS).place().x()).isLessThan(thing(drawn, QUEUE).place().x());
  }

  @Test
  void aLineToSomethingElsewhereIsLeftOut() {
    var drawn = draw(new Graph().with(SITE).tied(SITE, "dependsOn", QUEUE), Grouping.NONE);

    assertThat(drawn.lines()).isEmpty();
    assertThat(thing(drawn, SITE).needs()).isEmpty();
  }

  @Test
  void whatDependsOnItselfHasNoLineAndIsListed() {
    var drawn = draw(new Graph().with(SITE).tied(SITE, "dependsOn", SITE), Grouping.NONE);

    assertThat(drawn.lines()).isEmpty();
    assertThat(thing(drawn, SITE).needs()).hasSize(1);
  }

  @Test
  void eachTeamHasItsColourAndNobodyNone() {
    var drawn = draw(new Graph().with(SITE).with(Graph.node(QUEUE, "stock", null, true)).with(Graph.node(API, null, null, true)), Grouping.NONE);

    assertThat(thing(drawn, SITE).mark()).isEqualTo("component tone-0 life-production");
    assertThat(thing(drawn, QUEUE).mark()).isEqualTo("resource tone-1 life-other");
    assertThat(thing(drawn, API).mark()).isEqualTo("api tone-none life-other");
    assertThat(drawn.teams()).containsExactly(new Shade("orders", "tone-0"), new Shade("stock", "tone-1"));
    assertThat(drawn.ownerless()).isEqualTo(1);
  }

  @Test
  void moreTeamsThanColoursBeginAgain() {
    var graph = new Graph();
    for (int team = 0; team < 13; team++) {
      graph.with(Graph.node("component:default/c" + team, String.format("team-%02d", team), null, true));
    }

    assertThat(draw(graph, Grouping.NONE).teams()).extracting(Shade::mark).startsWith("tone-0").endsWith("tone-0").hasSize(13);
  }

  @Test
  void whatIsOnlyReferredToIsSaidSoAndLeadsNowhere() {
    var drawn = draw(new Graph().with(SITE).with(Graph.node(QUEUE, null, null, false)).tied(SITE, "dependsOn", QUEUE), Grouping.NONE);
    var queue = thing(drawn, QUEUE);

    assertThat(queue.mark()).endsWith(" absent");
    assertThat(queue.note()).isEqualTo("not in the catalogue");
    assertThat(queue.says()).isEqualTo("queue, resource, not in the catalogue");
    assertThat(queue.address()).isEqualTo("#" + QUEUE);
    assertThat(queue.impact()).isNull();
    assertThat(drawn.absent()).isEqualTo(1);
  }

  @Test
  void framesAreNamedByTeams() {
    var graph = shop().with(Graph.node("resource:default/x", null, null, true)).with(Graph.node("resource:default/y", null, null, false));

    assertThat(draw(graph, Grouping.TEAM).frames()).extracting(Box::name).containsExactlyInAnyOrder("orders", "No owner", "Not in the catalogue");
  }

  @Test
  void orBySystems() {
    var graph = shop().with(Graph.node("system:default/shop", "orders", null, true))
        .tied(SITE, "partOf", "system:default/shop").tied(API, "partOf", "system:default/shop");
    var systems = Drawing.systems(graph.view());
    var frames = Drawing.of(graph.view(), systems, Grouping.SYSTEM, Heading.RIGHT).frames();

    assertThat(systems).containsOnlyKeys(SITE, API, "system:default/shop").containsEntry(SITE, "shop");
    assertThat(frames).extracting(Box::name).containsExactlyInAnyOrder("shop", "No system");
  }

  @Test
  void aLongTitleIsCutAndNotInTheMiddleOfALetter() {
    var title = "🙂".repeat(30);
    var node = new EntitySummary(new UUID(0, 1), SITE, "component", "site", title, null, null, null, null, true);
    var label = thing(draw(new Graph().with(node), Grouping.NONE), SITE).label();

    assertThat(label).isEqualTo("🙂".repeat(17) + "…");
  }

  @Test
  void theSummarySaysWhatIsWrong() {
    var graph = shop().with(Graph.node("resource:default/x", null, null, true)).with(Graph.node("resource:default/y", null, null, false));

    assertThat(GraphWords.summary(draw(graph, Grouping.NONE)))
        .isEqualTo("6 things of 1 team, 3 dependencies; 1 is not in the catalogue; 1 is nobody's.");
    assertThat(GraphWords.summary(draw(shop(), Grouping.NONE))).isEqualTo("4 things of 1 team, 3 dependencies.");
  }

  private static Graph shop() {
    return new Graph().with(SITE).with(API).with(ORDERS).with(QUEUE)
        .tied(SITE, "consumesApi", API).tied(ORDERS, "providesApi", API).tied(ORDERS, "dependsOn", QUEUE);
  }

  private static DrawnGraph draw(Graph graph, Grouping grouping) {
    return Drawing.of(graph.view(), Map.of(), grouping, Heading.RIGHT);
  }

  private static DrawnThing thing(DrawnGraph drawn, String ref) {
    return drawn.things().stream().filter(thing -> thing.node().ref().equals(ref)).findFirst().orElseThrow();
  }
}
