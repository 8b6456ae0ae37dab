package dev.remit.releases.control;

import dev.remit.catalogue.EntitySummary;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Actor;
import dev.remit.releases.GateQuestion;
import dev.remit.releases.entity.Environment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** What the gates are asked about. */
@ApplicationScoped
@Transactional
public class GateQuestions {

  @Inject
  Components components;

  @Inject
  EnvironmentQueries places;

  @Inject
  VersionQueries versions;

  @Inject
  Statements statements;

  /**
   * A question with what is there.
   *
   * @param exists whether anybody has stated or deployed the version
   */
  record Prepared(GateQuestion question, boolean exists) {}

  /** @throws InvalidInput when there is no such component or environment */
  Prepared prepare(Actor by, GateAsked asked) {
    var component = components.find(by, asked.component());
    var environment = places.byName(asked.environment());
    var violations = Stream.of(
        component.isPresent() ? null : new Violation("component", "There is no component of this name in the catalogue."),
        environment.isPresent() ? null : new Violation("environment", "There is no environment of this name.")).filter(each -> each != null).toList();
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
    return prepare(component.get(), asked.version(), environment.get());
  }

  private Prepared prepare(EntitySummary component, String version, Environment environment) {
    var statement = versions.stated(component.id(), version).map(statements::of).orElse(null);
    var question = new GateQuestion(component.id(), component.name(), version, environment.id(), environment.name(), environment.production(), statement);
    return new Prepared(question, statement != null || versions.deployments(component.id(), version) > 0);
  }
}
