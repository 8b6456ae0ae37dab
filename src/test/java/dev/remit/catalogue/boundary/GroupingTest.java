package dev.remit.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;

class GroupingTest {

  @Test
  void muchIsFramedByTeamUnlessSomebodyChooses() {
    assertThat(Grouping.of(null, 60)).isEqualTo(Grouping.NONE);
    assertThat(Grouping.of(null, 61)).isEqualTo(Grouping.TEAM);
    assertThat(Grouping.of("none", 61)).isEqualTo(Grouping.NONE);
    assertThat(Grouping.of("system", 1)).isEqualTo(Grouping.SYSTEM);
  }

  @Test
  void whatNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> Grouping.of("colour", 1)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void theNoteSaysWhatTheFrameDoesNot() {
    var orders = Graph.node("component:default/orders", "orders", "production", true);

    assertThat(Grouping.NONE.note(orders)).isEqualTo("orders · production");
    assertThat(Grouping.TEAM.note(orders)).isEqualTo("component · production");
    assertThat(Grouping.NONE.note(Graph.node("resource:default/db", null, null, true))).isEqualTo("no owner");
    assertThat(Grouping.NONE.note(Graph.node("team:default/orders", null, null, true))).isEqualTo("team");
    assertThat(Grouping.TEAM.note(Graph.node("resource:default/db", null, null, false))).isEqualTo("not in the catalogue");
  }

  @Test
  void aLongOwnerLeavesRoomForTheLifecycle() {
    var note = Grouping.NONE.note(Graph.node("component:default/orders", "a-team-with-a-very-long-name", "production", true));

    assertThat(note).isEqualTo("a-team-wit… · production").hasSize(24);
  }
}
