package dev.remit.releases.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody asks of the gates, when it keeps the rules. */
record GateAsked(EntityRef component, String version, String environment, Duration patience) {

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final String WAIT_RULE = "The time to wait is between 0 and 60 seconds, written 30 or PT30S.";

  /** @throws InvalidInput with all that breaks a rule */
  static GateAsked read(GateInput input) {
    var violations = new ArrayList<Violation>();
    var component = EntityRef.called(EntityKind.COMPONENT, input.component());
    if (component.isEmpty()) {
      violations.add(new Violation("component", "A component is written [namespace/]name."));
    }
    if (input.version() == null || !Report.isVersion(input.version())) {
      violations.add(new Violation("version", Report.VERSION_RULE));
    }
    if (input.environment() == null || input.environment().isEmpty()) {
      violations.add(new Violation("environment", "Say where it is to go."));
    }
    var patience = patience(input.patience());
    if (patience.isEmpty()) {
      violations.add(new Violation("wait", WAIT_RULE));
    }
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
    return new GateAsked(component.get(), input.version(), input.environment(), patience.get());
  }

  private static Optional<Duration> patience(@Nullable String text) {
    if (text == null) {
      return Optional.of(Duration.ZERO);
    }
    try {
      var patience = text.matches("\\d{1,4}") ? Duration.ofSeconds(Integer.parseInt(text)) : Duration.parse(text);
      return Optional.of(patience).filter(time -> !time.isNegative() && time.compareTo(LONGEST) <= 0);
    } catch (DateTimeParseException noDuration) {
      return Optional.empty();
    }
  }
}
