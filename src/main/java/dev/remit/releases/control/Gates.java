package dev.remit.releases.control;

import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import dev.remit.releases.Gate;
import dev.remit.releases.GateQuestion;
import dev.remit.releases.GateReason;
import dev.remit.releases.GateReason.Effect;
import dev.remit.releases.GateReason.Thing;
import dev.remit.releases.GateView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** May this version go there? Asks everybody who may know, and sums up; they compare documents, which no transaction waits for. */
@ApplicationScoped
public class Gates {

  @Inject
  @Any
  Instance<Gate> gates;

  @Inject
  GateQuestions questions;

  @Inject
  Clock clock;

  /**
   * The answer as it is now, however long the asker would wait for another.
   *
   * @throws InvalidInput when there is no such component or environment, or something else is not as it has to be
   */
  public GateView ask(Actor by, GateInput input) {
    ReleasePolicy.see(by).orRefuse(by);
    var prepared = questions.prepare(by, GateAsked.read(input));
    return GateVerdict.of(prepared.question(), prepared.exists() ? reasons(prepared.question()) : List.of(absent(prepared.question())), clock.instant());
  }

  private List<GateReason> reasons(GateQuestion question) {
    return gates.stream().flatMap(gate -> gate.ask(question).stream()).toList();
  }

  /** Of what does not exist nobody can know anything. */
  private static GateReason absent(GateQuestion question) {
    return new GateReason("version-does-not-exist", Effect.FORBIDS,
        "Nobody has stated version " + question.version() + " of " + question.name() + ", and it was never deployed.",
        List.of(Thing.component(question.name(), question.version())));
  }
}
