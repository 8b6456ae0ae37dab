package dev.remit.releases.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.platform.id.Slug;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.releases.DeploymentInput;
import dev.remit.releases.DeploymentStatus;
import dev.remit.releases.entity.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody told of a deployment, when it keeps the rules. */
record Report(
    EntityRef component, String version, String environment, String instance, DeploymentStatus status, @Nullable String externalId, Instant at) {

  /** Clocks differ. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private static final int LONGEST_ID = 200;
  /** What a version that is none is told. */
  static final String VERSION_RULE = "A version has 1 to 100 letters, digits and . - _ + /, and begins with a letter or a digit.";

  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+/-]{0,99}");
  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|\\p{Cs}");

  /** @throws InvalidInput with all that breaks a rule */
  static Report read(DeploymentInput input, Instant now) {
    var violations = new ArrayList<Violation>();
    var component = EntityRef.called(EntityKind.COMPONENT, input.component());
    check(component.isPresent(), "/component", "A component is written [namespace/]name.", violations);
    check(input.version() != null && isVersion(input.version()), "/version", VERSION_RULE, violations);
    check(input.environment() != null, "/environment", "Say where it was put.", violations);
    check(input.instance() == null || Slug.isOne(input.instance()), "/instance", Slug.RULE, violations);
    var status = input.status() == null ? Optional.of(DeploymentStatus.SUCCEEDED) : DeploymentStatus.of(input.status());
    check(status.isPresent(), "/status", "A status is started, succeeded, failed or rolled-back.", violations);
    check(isId(input.externalId()), "/externalId", "An external id is one line of 1 to " + LONGEST_ID + " characters.", violations);
    var at = input.at() == null ? now : input.at().truncatedTo(ChronoUnit.MICROS);
    check(!at.isAfter(now.plus(AHEAD)), "/at", "This instant is still to come.", violations);
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
    return new Report(component.get(), input.version(), input.environment(), input.instance() == null ? Target.ONLY : input.instance(),
        status.get(), input.externalId(), at);
  }

  static boolean isVersion(String text) {
    return VERSION.matcher(text).matches();
  }

  /** @throws InvalidInput when a parameter is no name of a component */
  static EntityRef component(String name, String parameter) {
    return EntityRef.called(EntityKind.COMPONENT, name).orElseThrow(() -> new InvalidInput(parameter, "A component is written [namespace/]name."));
  }

  private static boolean isId(@Nullable String id) {
    return id == null || !id.isBlank() && id.length() <= LONGEST_ID && !UNPRINTABLE.matcher(id).find();
  }

  private static void check(boolean fine, String pointer, String detail, List<Violation> violations) {
    if (!fine) {
      violations.add(new Violation(pointer, detail));
    }
  }
}
