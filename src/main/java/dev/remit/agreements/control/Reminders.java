package dev.remit.agreements.control;

import dev.remit.agreements.AgreementChanged;
import dev.remit.agreements.entity.Review;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.ContractsApi;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What time brings to those who are asked: a reminder before an answer is due, and, where a policy says so, consent by silence. */
@ApplicationScoped
@Transactional
public class Reminders {

  /** So long before an answer is due one is reminded. */
  private static final Duration BEFORE = Duration.ofDays(1);

  private static final Actor REMINDER = Actor.system("reminder");
  private static final int AT_ONCE = 200;

  @Inject
  AgreementQueries queries;

  @Inject
  Reviews reviews;

  @Inject
  SignOffs signOffs;

  @Inject
  Assessments assessments;

  @Inject
  ReviewViews views;

  @Inject
  CatalogueApi catalogue;

  @Inject
  ContractsApi contracts;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** Keys of open reviews, the longest open first. */
  List<UUID> open(int from) {
    return queries.open().setFirstResult(from).setMaxResults(AT_ONCE).getResultList().stream().map(Review::id).toList();
  }

  /** The same of one API. */
  List<UUID> openOf(UUID api) {
    return queries.openOf(api).stream().map(Review::id).toList();
  }

  /** Looks at one; a second server that does so at the same time finds it done. */
  void look(UUID id) {
    var review = reviews.locked(queries.reviewWithId(id).orElse(null));
    if (review == null || !review.isOpen()) {
      return;
    }
    catalogue.withIds(Actor.SYSTEM, List.of(review.api())).forEach(api -> look(api, review, clock.instant()));
  }

  private void look(ApiSummary api, Review review, Instant now) {
    var version = contracts.version(Actor.SYSTEM, api.name(), review.version());
    if (!SignOffs.asks(version.state())) {
      reviews.close(review);
      return;
    }
    var assessment = assessments.of(api, version, review);
    if (assessment.statuses().stream().anyMatch(Status::silent)) {
      signOffs.settle(REMINDER, api, version, review, assessment);
    } else {
      reviews.ask(review, assessment);
    }
    var open = assessment.open();
    if (review.isOpen() && review.remindedAt() == null && review.dueAt() != null && now.isAfter(review.dueAt().minus(BEFORE)) && !open.isEmpty()) {
      review.remind(now);
      Map<String, Object> facts = new TreeMap<>(Map.of("version", review.version(), "due", review.dueAt().toString(), "waits", views.sentences(REMINDER, open)));
      events.fire(AgreementChanged.of(api, "review-reminded", Map.of(), facts, REMINDER, now));
    }
  }
}
