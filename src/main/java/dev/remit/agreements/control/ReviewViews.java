package dev.remit.agreements.control;

import dev.remit.agreements.NeedView;
import dev.remit.agreements.ReviewView;
import dev.remit.agreements.SignOffView;
import dev.remit.agreements.TouchView;
import dev.remit.agreements.entity.Review;
import dev.remit.agreements.entity.SignOff;
import dev.remit.contracts.VersionView;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agreements as they are shown: those of other companies see of consumers only their own. */
@ApplicationScoped
class ReviewViews {

  @Inject
  IdentityApi identity;

  ReviewView of(Actor by, VersionView version, @Nullable Review review, Assessment assessment) {
    var shown = assessment.statuses().stream().filter(status -> by.internal() || by.isIn(status.need().team())).toList();
    var names = names(shown);
    var open = review != null && review.isOpen();
    return new ReviewView(version.api(), version.version(), version.state(), version.digest(),
        version.verdict() == null ? null : version.verdict().since(), version.publishedBy(), open ? review.openedAt() : null, open ? review.dueAt() : null,
        open ? assessment.consentAt() : null, assessment.policy(), shown.stream().map(status -> need(status, names)).toList(), said(by, assessment));
  }

  /** Whom it waits for, and why. */
  List<String> sentences(Actor by, List<Status> open) {
    var names = names(open);
    return open.stream().map(status -> sentence(by, status, names)).toList();
  }

  private static String sentence(Actor by, Status status, Map<UUID, String> names) {
    var need = status.need();
    if (!by.internal() && !by.isIn(need.team())) {
      return "Another team has to sign.";
    }
    var components = need.touches().stream().map(Touch::component).collect(Collectors.joining(", "));
    var who = need.team() == null ? "Nobody answers for " + components + ", so only a waiver lets it pass" : "The team " + names.get(need.team()) + " has to sign";
    var why = need.team() == null || components.isEmpty() ? "" : " for " + components;
    return who + why + (status.signOff() == null ? "." : "; it said no: " + status.signOff().reason());
  }

  private static NeedView need(Status status, Map<UUID, String> names) {
    var need = status.need();
    var signOff = status.signOff();
    return new NeedView(need.team() == null ? null : names.get(need.team()), need.side().text(), need.blocking(), status.open(), status.silent(),
        need.touches().stream().map(ReviewViews::touch).toList(), signOff == null ? null : said(signOff, true));
  }

  private static TouchView touch(Touch touch) {
    return new TouchView(touch.component(), touch.level().name(), touch.changes().stream().filter(Touch.Effect::asks)
        .map(each -> new TouchView.ChangeTouch(each.fingerprint(), each.severity().name(), each.level().name(), each.reason(), each.waived()))
        .toList());
  }

  private static List<SignOffView> said(Actor by, Assessment assessment) {
    var counting = assessment.statuses().stream().flatMap(status -> Stream.ofNullable(status.signOff())).collect(Collectors.toSet());
    return assessment.said().stream().filter(each -> by.internal() || by.isIn(each.team())).map(each -> said(each, counting.contains(each))).toList();
  }

  private static SignOffView said(SignOff each, boolean stands) {
    return new SignOffView(each.teamName(), each.answer().text(), each.reason(), each.by(), each.at(), each.digest(), stands);
  }

  private Map<UUID, String> names(List<Status> statuses) {
    var teams = statuses.stream().flatMap(status -> Stream.ofNullable(status.need().team())).collect(Collectors.toSet());
    return teams.isEmpty() ? Map.of() : identity.teams(teams).stream().collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
  }
}
