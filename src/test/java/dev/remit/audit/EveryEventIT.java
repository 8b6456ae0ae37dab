package dev.remit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.audit.control.Trail;
import dev.remit.audit.control.Verification;
import dev.remit.agreements.AgreementChanged;
import dev.remit.agreements.SignOffGiven;
import dev.remit.catalogue.ApiChanged;
import dev.remit.catalogue.ApiRegistered;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueImported;
import dev.remit.catalogue.EntityChanged;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.HandoverChanged;
import dev.remit.consumers.ConsumptionChanged;
import dev.remit.contracts.Deprecation;
import dev.remit.contracts.VersionDrafted;
import dev.remit.contracts.VersionMoved;
import dev.remit.contracts.VersionPublished;
import dev.remit.contracts.VersionState;
import dev.remit.identity.MembershipChanged;
import dev.remit.identity.PersonChanged;
import dev.remit.identity.PersonErased;
import dev.remit.identity.PersonSignedIn;
import dev.remit.identity.SessionEnded;
import dev.remit.identity.SignInFailed;
import dev.remit.identity.SignInMethod;
import dev.remit.identity.TeamChanged;
import dev.remit.identity.TokenChanged;
import dev.remit.openapi.Severity;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.AccessRefused;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.SiteRole;
import dev.remit.releases.DeploymentRecorded;
import dev.remit.releases.EnvironmentChanged;
import dev.remit.releases.VersionStated;
import dev.remit.sandbox.SandboxKeyChanged;
import dev.remit.testing.InServer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No fact is left out: one of each kind is fired, and each is one row. */
@InServer
class EveryEventIT {

  @Inject
  Event<DomainEvent> events;

  @Inject
  Trail trail;

  @Inject
  Verification verification;

  @Test
  void eachKindOfFactIsOneRow() {
    for (var sample : Samples.all()) {
      long before = rows();
      events.fire(sample);

      assertThat(rows()).as(sample.action()).isEqualTo(before + 1);
      var row = trail.search(Actor.SYSTEM, new AuditSearch(null, null, null, null, null, null), 1, null).items().get(0);
      assertThat(row.action()).isEqualTo(sample.action());
      assertThat(row.at()).isEqualTo(sample.at());
      assertThat(row.object().kind()).isEqualTo(sample.subject().kind());
      assertThat(row.object().id()).isEqualTo(sample.subject().id());
      assertThat(row.before() == null).isEqualTo(sample.before().isEmpty());
      assertThat(row.after() == null).isEqualTo(sample.after().isEmpty());
    }
  }

  private long rows() {
    var found = verification.verify(Actor.SYSTEM, List.of());
    assertThat(found.firstBad()).isNull();
    return found.rows();
  }

  /** One of each. EveryEventTest tells when one is missing. */
  static final class Samples {

    private static final Instant AT = Instant.parse("2026-11-22T09:00:00.000001Z");
    private static final UUID KEY = UUID.randomUUID();
    private static final EntityRef ORDERS = new EntityRef(EntityKind.COMPONENT, EntityRef.DEFAULT_NAMESPACE, "orders");
    private static final Actor ERIKA = new Actor(Actor.Kind.PERSON, KEY, "erika", SiteRole.ADMIN, Map.of(), null, null);

    private Samples() {}

    static List<DomainEvent> all() {
      Map<String, Object> some = Map.of("title", "Orders");
      return List.of(
          new ApiRegistered(new ApiSummary(KEY, "orders-api", "Orders", null, null, AT, 0), ERIKA, AT),
          new ApiChanged(ERIKA, KEY, "orders-api", "api-assigned", some, some, AT),
          new EntityChanged(ERIKA, KEY, ORDERS, "entity-edited", some, some, AT),
          new EntityChanged(ERIKA, KEY, new EntityRef(EntityKind.PERSON, EntityRef.DEFAULT_NAMESPACE, "erika"), "entity-edited", some, some, AT),
          new CatalogueImported(ERIKA, KEY, "catalog-info.yaml", some, AT),
          new HandoverChanged(ERIKA, KEY, ORDERS, "handover-offered", some, some, AT),
          new EnvironmentChanged(ERIKA, KEY, "staging", "environment-edited", some, some, AT),
          new DeploymentRecorded(ERIKA, KEY, "orders", some, some, AT),
          new VersionStated(ERIKA, KEY, "orders", Map.of(), some, AT),
          new VersionPublished(KEY, "orders-api", "1.0.0", "digest", null, Severity.BREAKING, ERIKA, AT),
          new VersionDrafted(KEY, "orders-api", "2.0.0", "digest", "older", VersionState.DRAFT, ERIKA, AT),
          new ConsumptionChanged(ERIKA, KEY, "orders-api", "consumption-recorded", Map.of(), some, AT),
          new SignOffGiven(KEY, "orders-api", some, ERIKA, AT),
          new AgreementChanged(new Subject("site", "site", "policy"), "policy-set", some, some, ERIKA, AT),
          new VersionMoved(KEY, "orders-api", "2.0.0", VersionState.PUBLISHED, VersionState.DEPRECATED, "old", new Deprecation(AT, AT, "3.0.0"), ERIKA, AT),
          new SandboxKeyChanged(ERIKA, KEY, "For the partner", "sandbox-key-given", some, AT),
          new PersonSignedIn(ERIKA, SignInMethod.PASSWORD, AT),
          new PersonChanged(ERIKA, KEY, "erika", "person-edited", some, some, AT),
          new MembershipChanged(ERIKA, KEY, "payments", KEY, "member-joined", Map.of(), some, AT),
          new TeamChanged(ERIKA, KEY, "payments", "team-entered", Map.of(), some, AT),
          new TokenChanged(ERIKA, KEY, "build", null, "token-made", some, AT),
          new SignInFailed(Actor.ANONYMOUS, KEY, "erika", "locked", AT),
          new SignInFailed(Actor.ANONYMOUS, null, null, "unknown", AT),
          new SessionEnded(ERIKA, KEY, AT),
          new AccessRefused(ERIKA, "api.publish", "POST /api/v1/apis", AT),
          new AuditExported(ERIKA, 1, AT),
          new PersonErased(ERIKA, KEY, "erika", "erased-1", AT));
    }
  }
}
