package dev.remit.agreements.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.agreements.MoveInput;
import dev.remit.agreements.NeedView;
import dev.remit.agreements.PolicyInput;
import dev.remit.agreements.SignOffInput;
import dev.remit.agreements.entity.Review;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.consumers.ConsumersApi;
import dev.remit.consumers.ConsumptionInput;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionState;
import dev.remit.identity.IdentityApi;
import dev.remit.openapi.Usage;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import dev.remit.testing.InServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A review that time goes by. */
@InServer
class RemindersIT {

  @Inject
  CatalogueApi catalogue;

  @Inject
  IdentityApi identity;

  @Inject
  ContractsApi contracts;

  @Inject
  ConsumersApi consumers;

  @Inject
  Reviews reviews;

  @Inject
  SignOffs signOffs;

  @Inject
  Policies policies;

  @Inject
  Reminders reminders;

  @Inject
  Rows rows;

  @Inject
  Seen seen;

  private final String api = "reminded-" + UUID.randomUUID();
  private final String owners = "owners-" + UUID.randomUUID();
  private final String users = "users-" + UUID.randomUUID();

  @BeforeEach
  void ask() {
    identity.declareTeam(Actor.SYSTEM, owners, "Owners", null, null);
    identity.declareTeam(Actor.SYSTEM, users, "Users", null, null);
    var web = "web-" + UUID.randomUUID();
    catalogue.register(Actor.SYSTEM, api, "Orders", null, owners);
    catalogue.take(Actor.SYSTEM, web, Map.of("catalog-info.yaml", """
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata: {name: %s}
        spec: {type: website, lifecycle: production, owner: %s, consumesApis: [%s]}
        """.formatted(web, users, api).getBytes(StandardCharsets.UTF_8)));
    contracts.publish(Actor.SYSTEM, api, document("1.0.0", "get"));
    consumers.declare(Actor.SYSTEM, api, new ConsumptionInput(web, null, "1.0.0"), Usage.UNKNOWN);
    contracts.draft(Actor.SYSTEM, api, document("2.0.0", "put"));
    reviews.move(Actor.SYSTEM, api, "2.0.0", new MoveInput("IN_REVIEW", null, null));
  }

  @Test
  void remindsOnceWhenAnAnswerIsSoonDue() {
    var review = rows.of(api);
    reminders.look(review);
    assertThat(seen.reminders(api)).isZero();
    rows.pass(review, Duration.ofDays(7));
    reminders.look(review);
    reminders.look(review);
    assertThat(seen.reminders(api)).isOne();
  }

  @Test
  void silenceStaysSilence() {
    var review = rows.of(api);
    rows.pass(review, Duration.ofDays(300));
    signOffs.sign(owner(), api, "2.0.0", new SignOffInput(owners, "approve", null, null));
    reminders.look(review);
    assertThat(contracts.version(Actor.SYSTEM, api, "2.0.0").state()).isEqualTo(VersionState.IN_REVIEW);
  }

  @Test
  void silenceIsConsentWhereThePolicySaysSo() {
    policies.setForApi(Actor.SYSTEM, api, 0, new PolicyInput(null, null, null, null, 14, null, "They agreed to that."));
    var review = rows.of(api);
    signOffs.sign(owner(), api, "2.0.0", new SignOffInput(owners, "approve", null, null));
    rows.pass(review, Duration.ofDays(13));
    reminders.look(review);
    assertThat(contracts.version(Actor.SYSTEM, api, "2.0.0").state()).isEqualTo(VersionState.IN_REVIEW);
    rows.pass(review, Duration.ofDays(2));
    assertThat(reviews.one(Actor.SYSTEM, api, "2.0.0").needs()).filteredOn(NeedView::silent).hasSize(1);
    reminders.look(review);
    assertThat(contracts.version(Actor.SYSTEM, api, "2.0.0").state()).isEqualTo(VersionState.AGREED);
  }

  private Actor owner() {
    return new Actor(Actor.Kind.PERSON, UUID.randomUUID(), "erika", SiteRole.MEMBER, Map.of(identity.team(owners).orElseThrow().id(), TeamRole.MEMBER), null, null);
  }

  private static byte[] document(String version, String method) {
    return "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Orders\", \"version\": \"%s\"}, \"paths\": {\"/orders\": {\"%s\": {\"responses\": {}}}}}"
        .formatted(version, method).getBytes(StandardCharsets.UTF_8);
  }

  @ApplicationScoped
  static class Seen {

    private final Queue<DomainEvent> events = new ConcurrentLinkedQueue<>();

    void see(@Observes DomainEvent event) {
      events.add(event);
    }

    long reminders(String name) {
      return events.stream().filter(each -> each.action().equals("review-reminded") && each.subject().name().equals(name)).count();
    }
  }

  @ApplicationScoped
  @Transactional
  static class Rows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CatalogueApi apis;

    UUID of(String api) {
      return entities.createQuery("select r.id from Review r where r.api = :api", UUID.class)
          .setParameter("api", apis.find(Actor.SYSTEM, api).orElseThrow().id()).getSingleResult();
    }

    /** As if so much time had gone by. */
    void pass(UUID review, Duration time) {
      var row = entities.find(Review.class, review);
      entities.createQuery("update Review r set r.openedAt = :opened, r.dueAt = :due where r.id = :id")
          .setParameter("opened", earlier(row.openedAt(), time)).setParameter("due", earlier(row.dueAt(), time)).setParameter("id", review).executeUpdate();
    }

    private static Instant earlier(Instant instant, Duration time) {
      return instant.minus(time);
    }
  }
}
