package dev.remit.agreements.control;

import dev.remit.agreements.Answer;
import dev.remit.agreements.entity.SignOff;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.VersionView;
import dev.remit.platform.security.Actor;
import dev.remit.releases.StatedContract;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What this module has stored that the gate has to know. */
@ApplicationScoped
@Transactional
public class GateSources {

  @Inject
  AgreementQueries queries;

  @Inject
  Assessments assessments;

  @Inject
  ReviewViews views;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Clock clock;

  /**
   * Which changes of a version were let pass.
   *
   * @param now fingerprints of those that are
   * @param ever fingerprints of those that are or were
   */
  record Waived(Set<String> now, Set<String> ever) {}

  Waived waived(UUID api, String version) {
    var waivers = queries.waiversOf(api, version);
    var ever = waivers.stream().flatMap(each -> each.fingerprints().stream()).collect(Collectors.toSet());
    return new Waived(Assessments.waived(waivers, clock.instant()), ever);
  }

  /** Whether what a team has said last about a version is yes. */
  boolean approved(UUID api, String version, UUID team) {
    var review = queries.review(api, version);
    return review.isPresent() && queries.signOffs(review.get().id()).stream()
        .filter(each -> each.team().equals(team)).findFirst().map(SignOff::answer).filter(each -> each == Answer.APPROVE).isPresent();
  }

  /** Whom a version still waits for, in sentences. */
  List<String> open(StatedContract contract, VersionView version) {
    var review = queries.review(contract.api(), contract.version()).orElse(null);
    return catalogue.find(Actor.SYSTEM, contract.name())
        .map(api -> views.sentences(Actor.SYSTEM, assessments.of(api, version, review).open())).orElse(List.of());
  }
}
