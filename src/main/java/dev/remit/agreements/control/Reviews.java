package dev.remit.agreements.control;

import dev.remit.agreements.MoveInput;
import dev.remit.agreements.ReviewView;
import dev.remit.agreements.entity.Asked;
import dev.remit.agreements.entity.Review;
import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.problem.Checks;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way of a version, as far as teams have to agree to its steps. */
@ApplicationScoped
@Transactional
public class Reviews {

  private static final int LONGEST_REASON = 1_000;
  private static final Set<String> ALIASES = Set.of("latest", "draft");

  @Inject
  EntityManager entities;

  @Inject
  AgreementQueries queries;

  @Inject
  Assessments assessments;

  @Inject
  ReviewViews views;

  @Inject
  CatalogueApi catalogue;

  @Inject
  ContractsApi contracts;

  @Inject
  Clock clock;

  /** Who has to sign a version and who has; of one that is not in review, who would have to. */
  public ReviewView one(Actor by, String name, String version) {
    AgreementPolicy.see(by).orRefuse(by);
    var api = api(by, name);
    var view = contracts.version(by, name, version);
    var review = queries.review(api.id(), view.version()).orElse(null);
    return views.of(by, view, review, assessments.of(api, view, review));
  }

  /**
   * Lets a version go a step on its way.
   *
   * @throws Problem of kind CONFLICT when it is not where this step begins, or somebody has to sign first
   */
  public VersionView move(Actor by, String name, String version, MoveInput input) {
    var api = api(by, name);
    AgreementPolicy.move(by, api.owner()).orRefuse(by);
    var checks = new Checks();
    var to = state(input.state());
    checks.that(to.isPresent(), "/state", "A version goes to IN_REVIEW, DRAFT, AGREED, PUBLISHED, RETIRED or WITHDRAWN; its end is announced as a deprecation.");
    var reason = checks.line("/reason", input.reason(), LONGEST_REASON);
    checks.that(input.due() == null || input.due().isAfter(clock.instant()), "/due", "This instant has passed.");
    checks.orRefuse();
    var review = locked(by, api, version);
    var view = contracts.version(by, name, version);
    return switch (to.get()) {
      case IN_REVIEW -> submit(by, api, view, review, reason, input.due());
      case AGREED -> agree(by, api, view, review, reason);
      case RETIRED -> retire(by, api, view, review, reason);
      default -> leave(by, api, view, review, to.get(), reason);
    };
  }

  private VersionView submit(Actor by, ApiSummary api, VersionView version, @Nullable Review known, @Nullable String reason, @Nullable Instant due) {
    var moved = contracts.move(by, api.name(), version.version(), VersionState.IN_REVIEW, reason);
    open(by, api, moved, known, Review.Purpose.REVIEW, due);
    return moved;
  }

  private VersionView agree(Actor by, ApiSummary api, VersionView version, @Nullable Review review, @Nullable String reason) {
    if (version.state() == VersionState.IN_REVIEW) {
      refuseWhileOpen(by, api, version, review, "cannot be agreed");
    }
    return leave(by, api, version, review, VersionState.AGREED, reason);
  }

  private VersionView retire(Actor by, ApiSummary api, VersionView version, @Nullable Review review, @Nullable String reason) {
    if (version.state() == VersionState.DEPRECATED) {
      refuseWhileOpen(by, api, version, review, "cannot be retired");
    }
    return leave(by, api, version, review, VersionState.RETIRED, reason);
  }

  private VersionView leave(Actor by, ApiSummary api, VersionView version, @Nullable Review review, VersionState to, @Nullable String reason) {
    var moved = contracts.move(by, api.name(), version.version(), to, reason);
    close(review);
    return moved;
  }

  private void refuseWhileOpen(Actor by, ApiSummary api, VersionView version, @Nullable Review review, String what) {
    var open = assessments.of(api, version, review).open();
    if (!open.isEmpty()) {
      throw SignOffRefused.open("Version " + version.version() + " " + what + " before those it touches have signed, or a waiver lets it pass.",
          views.sentences(by, open));
    }
  }

  /** Asks whoever has to be asked. */
  Review open(Actor by, ApiSummary api, VersionView version, @Nullable Review known, Review.Purpose purpose, @Nullable Instant due) {
    var now = clock.instant();
    var review = known == null ? new Review(TimeOrderedId.at(now), api.id(), version.version()) : known;
    review.open(purpose, by.signature(), now, due);
    if (known == null) {
      Uniqueness.insert(entities, review, () -> SignOffRefused.notAsked(version.version(), version.state()));
    }
    var assessment = assessments.of(api, version, review);
    if (due == null) {
      review.due(now.plus(Duration.ofDays(assessment.policy().dueDays())));
    }
    ask(review, assessment);
    return review;
  }

  void close(@Nullable Review review) {
    if (review != null) {
      review.close();
      forget(review);
    }
  }

  /** Writes down whom it waits for, so that they find it; nothing when that is written already. */
  void ask(Review review, Assessment assessment) {
    var now = clock.instant();
    var wanted = assessment.statuses().stream().filter(Status::unanswered)
        .map(status -> new Asked(TimeOrderedId.at(now), review.id(), Objects.requireNonNull(status.need().team()), status.need().side(), status.need().blocking()))
        .toList();
    if (!lines(wanted).equals(lines(queries.asked(review.id())))) {
      forget(review);
      wanted.forEach(entities::persist);
      entities.flush();
    }
  }

  private static Set<String> lines(List<Asked> asked) {
    return asked.stream().map(each -> each.team() + " " + each.side() + " " + each.blocking()).collect(Collectors.toSet());
  }

  private void forget(Review review) {
    queries.asked(review.id()).forEach(entities::remove);
    entities.flush();
  }

  /** The row that decisions wait for, for the caller alone; it is taken before anything else is read of the version. */
  @Nullable Review locked(Actor by, ApiSummary api, String version) {
    // what latest and draft mean has to be known first, and is another version each day
    var text = ALIASES.contains(version) ? contracts.version(by, api.name(), version).version() : version;
    return locked(queries.review(api.id(), text).orElse(null));
  }

  @Nullable Review locked(@Nullable Review review) {
    if (review != null) {
      entities.refresh(review, LockModeType.PESSIMISTIC_WRITE);
    }
    return review;
  }

  ApiSummary api(Actor by, String name) {
    return catalogue.find(by, name).orElseThrow(ApiNotFound::new);
  }

  private static Optional<VersionState> state(@Nullable String text) {
    return Arrays.stream(VersionState.values()).filter(each -> each != VersionState.DEPRECATED && each.name().equals(text)).findFirst();
  }
}
