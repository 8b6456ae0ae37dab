package dev.remit.agreements.control;

import dev.remit.agreements.Answer;
import dev.remit.agreements.ReviewView;
import dev.remit.agreements.Side;
import dev.remit.agreements.SignOffGiven;
import dev.remit.agreements.SignOffInput;
import dev.remit.agreements.entity.Review;
import dev.remit.agreements.entity.SignOff;
import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.problem.Checks;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What teams say to versions. */
@ApplicationScoped
@Transactional
public class SignOffs {

  private static final int LONGEST_REASON = 1_000;

  @Inject
  EntityManager entities;

  @Inject
  Reviews reviews;

  @Inject
  Assessments assessments;

  @Inject
  ReviewViews views;

  @Inject
  ContractsApi contracts;

  @Inject
  IdentityApi identity;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** What is said, checked as far as it can be by itself. */
  private record Said(Answer answer, @Nullable String reason) {}

  /**
   * Says something for a team; with the last signature that is waited for the version is agreed.
   *
   * @throws dev.remit.platform.problem.Problem of kind CONFLICT when nobody is asked any more, or the team has said something that counts
   */
  public ReviewView sign(Actor by, String name, String version, SignOffInput input) {
    var api = reviews.api(by, name);
    AgreementPolicy.see(by).orRefuse(by);
    var said = said(input);
    var review = reviews.locked(by, api, version);
    var view = contracts.version(by, name, version);
    if (review == null || !review.isOpen() || !asks(view.state())) {
      throw SignOffRefused.notAsked(view.version(), view.state());
    }
    if (input.digest() != null && !input.digest().equals(view.digest())) {
      throw SignOffRefused.draftChanged(view.version());
    }
    var assessment = assessments.of(api, view, review);
    var status = asked(by, input, assessment.statuses(), view.publishedBy());
    var after = assessment.after(give(by, api, view, review, status, said));
    return views.of(by, settle(by, api, view, review, after), review, after);
  }

  /** A version that was published past its review asks nobody any more. */
  static boolean asks(VersionState state) {
    return state == VersionState.IN_REVIEW || state == VersionState.DEPRECATED;
  }

  private static Said said(SignOffInput input) {
    var checks = new Checks();
    var answer = Optional.ofNullable(input.decision()).flatMap(Answer::of);
    checks.that(answer.isPresent(), "/decision", "A decision is approve, reject or abstain.");
    var reason = checks.text("/reason", input.reason(), LONGEST_REASON);
    checks.that(reason != null || answer.filter(each -> each != Answer.APPROVE).isEmpty(), "/reason", "Say why.");
    checks.orRefuse();
    return new Said(answer.get(), reason);
  }

  private Status asked(Actor by, SignOffInput input, List<Status> statuses, String author) {
    var mine = statuses.stream().filter(status -> by.isIn(status.need().team())).toList();
    var wanted = input.team() == null ? mine : mine.stream().filter(status -> status.need().team().equals(team(input.team()))).toList();
    AgreementPolicy.sign(by, !wanted.isEmpty()).orRefuse(by);
    if (wanted.size() > 1) {
      throw new InvalidInput("/team", "You are in several teams that are asked: say for which one.");
    }
    var status = wanted.get(0);
    if (status.need().side() != Side.OWNER) {
      AgreementPolicy.signOtherSide(by, author).orRefuse(by);
    }
    return status;
  }

  private @Nullable UUID team(String name) {
    return identity.team(name).map(TeamSummary::id).orElse(null);
  }

  private SignOff give(Actor by, ApiSummary api, VersionView version, Review review, Status status, Said said) {
    var team = identity.teams(List.of(status.need().team())).get(0);
    if (status.signOff() != null) {
      throw SignOffRefused.twice(team.name());
    }
    var now = clock.instant();
    var given = new SignOff(TimeOrderedId.at(now), review.id(), team.id(), team.name(), said.answer(), said.reason(), by.signature(), now,
        status.need().subject(), version.digest());
    entities.persist(given);
    entities.flush();
    var facts = new TreeMap<String, Object>(Map.of("version", version.version(), "team", team.name(), "decision", said.answer().text(), "digest", version.digest()));
    if (said.reason() != null) {
      facts.put("reason", said.reason());
    }
    events.fire(new SignOffGiven(api.id(), api.name(), facts, by, now));
    return given;
  }

  /**
   * Goes on when nobody has to sign any more.
   *
   * @return the version as it is then
   */
  VersionView settle(Actor by, ApiSummary api, VersionView version, Review review, Assessment assessment) {
    if (version.state() == VersionState.IN_REVIEW && assessment.open().isEmpty()) {
      var agreed = contracts.move(by, api.name(), version.version(), VersionState.AGREED, "Everybody who has to has signed.");
      reviews.close(review);
      return agreed;
    }
    reviews.ask(review, assessment);
    return version;
  }
}
