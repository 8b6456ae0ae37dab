package dev.remit.agreements.control;

import dev.remit.agreements.PolicyInput;
import dev.remit.identity.IdentityApi;
import dev.remit.platform.problem.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be set as a policy. */
final class PolicyTexts {

  private static final int LONGEST_REASON = 400;
  private static final int MOST_REVIEWERS = 20;
  private static final int LONGEST_NOTICE = 3_650;
  private static final int LONGEST_WAIT = 365;

  private PolicyTexts() {}

  /**
   * The same without what says nothing.
   *
   * @throws dev.remit.platform.problem.InvalidInput with all that breaks a rule
   */
  static PolicyInput checked(PolicyInput input, IdentityApi identity) {
    var checks = new Checks();
    checks.number("/noticeDays", input.noticeDays(), 0, LONGEST_NOTICE);
    checks.number("/dueDays", input.dueDays(), 1, LONGEST_WAIT);
    checks.number("/silenceDays", input.silenceDays(), 0, LONGEST_WAIT);
    reviewers(input.reviewers(), identity, checks);
    var reason = checks.line("/reason", input.reason(), LONGEST_REASON);
    boolean loosened = Boolean.FALSE.equals(input.review()) || input.silenceDays() != null && input.silenceDays() > 0;
    checks.that(reason != null || !loosened, "/reason", "Say why review is switched off or silence is taken for consent.");
    checks.orRefuse();
    return new PolicyInput(input.review(), input.waivers(), input.noticeDays(), input.dueDays(), input.silenceDays(),
        input.reviewers() == null ? null : input.reviewers().stream().distinct().toList(), reason);
  }

  private static void reviewers(@Nullable List<String> names, IdentityApi identity, Checks checks) {
    if (names == null) {
      return;
    }
    checks.that(names.size() <= MOST_REVIEWERS, "/reviewers", "There are at most " + MOST_REVIEWERS + " reviewers.");
    for (int at = 0; at < Math.min(names.size(), MOST_REVIEWERS); at++) {
      checks.that(names.get(at) != null && identity.team(names.get(at)).isPresent(), "/reviewers/" + at, "There is no team of this name.");
    }
  }
}
