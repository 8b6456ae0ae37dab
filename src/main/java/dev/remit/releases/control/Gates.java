package dev.remit.releases.control;

import dev.remit.catalogue.EntitySummary;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Actor;
import dev.remit.releases.Gate;
import dev.remit.releases.GateQuestion;
import dev.remit.releases.GateReason;
import dev.remit.releases.GateReason.Effect;
import dev.remit.releases.GateReason.Thing;
import dev.remit.releases.GateView;
import dev.remit.releases.entity.Environment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** May this version go there? Asks everybody who may know, and sums up. */
@ApplicationScoped
@Transactional
public class Gates {

  @Inject
  @Any
  Instance<Gate> gates;

  @Inject
  Components components;

  @Inject
  EnvironmentQueries places;

  @Inject
  VersionQueries versions;

  @Inject
  Statements statements;

  @Inject
  Clock clock;

  /**
   * The answer as it is now, however long the asker would wait for another.
   *
   * @throws InvalidInput when there is no such component or environment, or something else is not as it has to be
   */
  public GateView ask(Actor by, GateInput input) {
    ReleasePolicy.see(by).orRefuse(by);
    var question = question(by, GateAsked.read(input));
    return GateVerdict.of(question, reasons(question), clock.instant());
  }

  private GateQuestion question(Actor by, GateAsked asked) {
    var component = components.find(by, asked.component());
    var environment = places.byName(asked.environment());
    var violations = Stream.of(
        component.isPresent() ? null : new Violation("component", "There is no component of this name in the catalogue."),
        environment.isPresent() ? null : new Violation("environment", "There is no environment of this name.")).filter(each -> each != null).toList();
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
    return question(component.get(), asked.version(), environment.get());
  }

  private GateQuestion question(EntitySummary component, String version, Environment environment) {
    var statement = versions.stated(component.id(), version).map(statements::of).orElse(null);
    return new GateQuestion(component.id(), component.name(), version, environment.id(), environment.name(), environment.production(), statement);
  }

  /** Of what does not exist nobody can know anything. */
  private List<GateReason> reasons(GateQuestion question) {
    if (question.statement() == null && versions.deployments(question.component(), question.version()) == 0) {
      return List.of(new GateReason("version-does-not-exist", Effect.FORBIDS,
          "Nobody has stated version " + question.version() + " of " + question.name() + ", and it was never deployed.",
          List.of(Thing.component(question.name(), question.version()))));
    }
    return gates.stream().flatMap(gate -> gate.ask(question).stream()).toList();
  }
}
