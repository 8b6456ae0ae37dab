package dev.remit.releases.control;

import static dev.remit.releases.control.GateVerdictTest.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.releases.GateReason.Effect;
import dev.remit.releases.GateView;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GateVerdictProperties {

  /** More that is known to forbid never makes a yes of a no, and what allows never makes one of what is unknown. */
  @Property
  void moreReasonsNeverMakeItBetterThanTheGravest(@ForAll("effects") List<Effect> effects, @ForAll Effect more) {
    var before = verdict(effects.toArray(Effect[]::new));
    var with = new ArrayList<>(effects);
    with.add(more);
    var after = verdict(with.toArray(Effect[]::new));
    if (!effects.isEmpty()) {
      assertThat(rank(after)).isLessThanOrEqualTo(rank(before));
    }
    assertThat(after.deployable() != null && after.deployable()).isEqualTo(!with.contains(Effect.FORBIDS) && !with.contains(Effect.UNKNOWN));
  }

  @Provide
  Arbitrary<List<Effect>> effects() {
    return Arbitraries.of(Effect.class).list().ofMaxSize(5);
  }

  private static int rank(GateView view) {
    return view.deployable() == null ? 1 : view.deployable() ? 2 : 0;
  }
}
