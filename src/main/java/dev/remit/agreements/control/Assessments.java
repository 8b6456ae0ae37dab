package dev.remit.agreements.control;

import dev.remit.agreements.PolicyView;
import dev.remit.agreements.entity.Review;
import dev.remit.agreements.entity.SignOff;
import dev.remit.agreements.entity.Waiver;
import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.id.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out who is asked about a version, from what is there now. */
@ApplicationScoped
class Assessments {

  @Inject
  AgreementQueries queries;

  @Inject
  Policies policies;

  @Inject
  Touches touches;

  @Inject
  Users users;

  @Inject
  IdentityApi identity;

  @Inject
  Clock clock;

  /** @param review absent while nobody was asked */
  Assessment of(ApiSummary api, VersionView version, @Nullable Review review) {
    var policy = policies.of(api);
    var now = clock.instant();
    var said = review == null ? List.<SignOff>of() : queries.signOffs(review.id());
    var consentAt = consentAt(policy, review);
    boolean consent = consentAt != null && !now.isBefore(consentAt);
    return Assessment.of(policy, consentAt, consent, needs(api, version, policy, now), said);
  }

  /** Fingerprints of the changes of a version that somebody has let pass. */
  Set<String> waived(ApiSummary api, String version) {
    return waived(queries.waiversOf(api.id(), version), clock.instant());
  }

  static Set<String> waived(List<Waiver> waivers, Instant now) {
    return waivers.stream().filter(each -> each.counts(now)).flatMap(each -> each.fingerprints().stream()).collect(Collectors.toSet());
  }

  private List<Need> needs(ApiSummary api, VersionView version, PolicyView policy, Instant now) {
    var waived = waived(api, version.version());
    if (isEnding(version)) {
      return Need.ofLosers(users.of(api, version, waived), String.valueOf(version.deprecation()));
    }
    var whole = Sha256.of((version.version() + " " + touches.whole(api, version)).getBytes(StandardCharsets.UTF_8));
    return policy.review()
        ? Need.of(api.owner(), reviewers(policy), touches.of(api, version, waived), whole)
        : Need.of(api.owner(), List.of(), List.of(), whole);
  }

  private static boolean isEnding(VersionView version) {
    return version.state() == VersionState.DEPRECATED || version.state() == VersionState.RETIRED;
  }

  private List<UUID> reviewers(PolicyView policy) {
    return policy.reviewers().stream().flatMap(name -> Stream.ofNullable(identity.team(name).map(TeamSummary::id).orElse(null))).toList();
  }

  private static @Nullable Instant consentAt(PolicyView policy, @Nullable Review review) {
    return review == null || policy.silenceDays() == 0 ? null : review.openedAt().plus(Duration.ofDays(policy.silenceDays()));
  }
}
