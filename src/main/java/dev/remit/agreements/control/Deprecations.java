package dev.remit.agreements.control;

import dev.remit.agreements.DeprecationInput;
import dev.remit.agreements.entity.Review;
import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.Deprecation;
import dev.remit.contracts.VersionNotFound;
import dev.remit.contracts.VersionView;
import dev.remit.platform.problem.Checks;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The announcement that a promise ends; whoever relies on it is asked to sign that it may. */
@ApplicationScoped
@Transactional
public class Deprecations {

  private static final int LONGEST_REASON = 1_000;

  @Inject
  Reviews reviews;

  @Inject
  Policies policies;

  @Inject
  ContractsApi contracts;

  @Inject
  Clock clock;

  /**
   * Announces the end of a version, or puts it off.
   *
   * @throws dev.remit.platform.problem.InvalidInput when the end is before the announcement, or sooner than the policy allows
   */
  public VersionView announce(Actor by, String name, String version, DeprecationInput input) {
    var api = reviews.api(by, name);
    AgreementPolicy.move(by, api.owner()).orRefuse(by);
    var review = reviews.locked(by, api, version);
    var view = contracts.version(by, name, version);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var checks = new Checks();
    var reason = checks.line("/reason", input.reason(), LONGEST_REASON);
    var announced = checked(by, api, view, input, now, checks);
    var moved = contracts.deprecate(by, name, view.version(), announced, reason);
    reviews.open(by, api, moved, review, Review.Purpose.RETIREMENT, announced.sunset());
    return moved;
  }

  private Deprecation checked(Actor by, ApiSummary api, VersionView version, DeprecationInput input, Instant now, Checks checks) {
    var since = input.since() == null ? since(version, now) : input.since().truncatedTo(ChronoUnit.MICROS);
    var sunset = input.sunset() == null ? null : input.sunset().truncatedTo(ChronoUnit.MICROS);
    var notice = Duration.ofDays(policies.of(api).noticeDays());
    checks.that(sunset == null || !sunset.isBefore(since), "/sunset", "A version does not end before its end is announced (RFC 9745, section 4).");
    checks.that(sunset == null || !sunset.isBefore(now.plus(notice)), "/sunset", "The policy wants at least " + notice.toDays() + " days until then.");
    checks.that(input.successor() == null || succeeds(by, version, input.successor()), "/successor", "There is no such other version.");
    checks.orRefuse();
    return new Deprecation(since, sunset, input.successor());
  }

  /** What was announced stays when nothing else is said. */
  private static Instant since(VersionView version, Instant now) {
    return version.deprecation() == null ? now : version.deprecation().since();
  }

  private boolean succeeds(Actor by, VersionView version, String successor) {
    try {
      return !contracts.version(by, version.api(), successor).version().equals(version.version());
    } catch (VersionNotFound absent) {
      return false;
    }
  }
}
