package dev.remit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.remit.audit.control.Export;
import dev.remit.audit.control.Trail;
import dev.remit.audit.control.Verification;
import dev.remit.audit.entity.AuditEntry;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.chain.Checkpoint;
import dev.remit.chain.Head;
import dev.remit.chain.Row;
import dev.remit.identity.PersonInput;
import dev.remit.identity.control.People;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.AccessRefused;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Forbidden;
import dev.remit.platform.security.NotSignedIn;
import dev.remit.platform.security.SiteRole;
import dev.remit.testing.InServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The trail as use cases fill it. */
@InServer
class TrailIT {

  private static final int MANY = 200;
  private static final Actor MEMBER = new Actor(Actor.Kind.PERSON, UUID.randomUUID(), "erika", SiteRole.MEMBER, Map.of(), null, null);

  @Inject
  CatalogueApi catalogue;

  @Inject
  People people;

  @Inject
  Trail trail;

  @Inject
  Verification verification;

  @Inject
  Export export;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Tampering tampering;

  private final String api = "trail-" + UUID.randomUUID();

  @Test
  void aChangeIsOneRow() {
    long before = tampering.head().sequence();
    catalogue.register(Actor.SYSTEM, api, "Trail", "What happened", null);

    assertThat(tampering.head().sequence()).isEqualTo(before + 1);
    var row = about("api:" + api).get(0);
    assertThat(row.sequence()).isEqualTo(before + 1);
    assertThat(row.actor()).isEqualTo(new AuditEntryView.Who("system", null, "system", null));
    assertThat(row.action()).isEqualTo("api-registered");
    assertThat(row.object().name()).isEqualTo(api);
    assertThat(row.before()).isNull();
    assertThat(row.after()).isEqualTo(Json.createObjectBuilder().add("title", "Trail").add("description", "What happened").build());
    assertThat(row.correlationId()).isNotBlank();
    assertThat(row.erased()).isFalse();
  }

  @Test
  void aRefusedChangeIsNoRow() {
    catalogue.register(Actor.SYSTEM, api, "Trail", null, null);
    var before = tampering.head();

    assertThatThrownBy(() -> catalogue.register(Actor.SYSTEM, api, "Trail", null, null)).isInstanceOf(RuntimeException.class);
    assertThat(tampering.head()).isEqualTo(before);
  }

  @Test
  void withoutItsRowNoChangeIsMade() {
    tampering.tell("update audit_head set id = 2");
    try {
      assertThatThrownBy(() -> catalogue.register(Actor.SYSTEM, api, "Trail", null, null)).hasStackTraceContaining("audit_head");
    } finally {
      tampering.tell("update audit_head set id = 1");
    }
    assertThat(catalogue.find(Actor.SYSTEM, api)).isEmpty();
    assertThat(verification.verify(Actor.SYSTEM, List.of()).valid()).isTrue();
  }

  @Test
  void aRowWhoseTransactionFailsIsGoneAndLeavesNoGap() {
    var before = tampering.head();

    assertThatThrownBy(() -> tampering.registerAndFail(api)).hasMessageContaining("on purpose");
    assertThat(tampering.head()).isEqualTo(before);
    assertThat(about("api:" + api)).isEmpty();
  }

  @Test
  void severalFactsOfOneTransactionFollowOneAnother() {
    long before = tampering.head().sequence();
    tampering.register(api + "-1", api + "-2", api + "-3");

    assertThat(tampering.head().sequence()).isEqualTo(before + 3);
    assertThat(verification.verify(Actor.SYSTEM, List.of()).valid()).isTrue();
  }

  @Test
  void aRefusalIsARowThoughNoTransactionIsThere() {
    long before = tampering.head().sequence();
    events.fire(new AccessRefused(MEMBER, "audit.see", "GET /api/v1/audit", Instant.now()));

    assertThat(tampering.head().sequence()).isEqualTo(before + 1);
    var row = about("rule:audit.see").get(0);
    assertThat(row.actor().id()).isEqualTo(MEMBER.id().toString());
    assertThat(row.after().getString("request")).isEqualTo("GET /api/v1/audit");
  }

  @Test
  void whoActsIsKnownByKeyAndNamedAsOfToday() {
    var person = people.enter(Actor.SYSTEM, name("old"), new PersonInput("Erika Muster", null, null, "admin", null));
    var erika = new Actor(Actor.Kind.PERSON, person.id(), person.name(), SiteRole.ADMIN, Map.of(), null, null);
    var token = UUID.randomUUID();
    people.enter(erika.with(token, null), name("entered"), new PersonInput("Otto Normal", null, null, null, null));

    var rows = trail.search(Actor.SYSTEM, new AuditSearch(null, person.name(), null, null, null, null), 10, null).items();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).actor()).isEqualTo(new AuditEntryView.Who("person", person.id().toString(), person.name(), token.toString()));
    assertThat(tampering.row(rows.get(0).sequence()).line()).doesNotContain(person.name());
  }

  @Test
  void erasingSomebodyTakesTheirDataAndKeepsTheChain() {
    var person = people.enter(Actor.SYSTEM, name("erased"), new PersonInput("Erika Secret", "erika@secret.example", null, null, null));
    people.edit(Actor.SYSTEM, person.name(), 0, new PersonInput("Erika Other Secret", null, null, null, null));
    long before = tampering.head().sequence();
    var pseudonym = people.erase(Actor.SYSTEM, person.name()).name();

    var rows = about("person:" + pseudonym);
    assertThat(rows).extracting(AuditEntryView::action).containsExactly("person-erased", "person-edited", "person-entered");
    assertThat(rows).extracting(AuditEntryView::erased).containsExactly(false, true, true);
    assertThat(rows).allSatisfy(row -> assertThat(row.object().name()).isEqualTo(pseudonym));
    assertThat(LongStream.rangeClosed(1, tampering.head().sequence()).mapToObj(tampering::row).map(Row::line))
        .noneMatch(line -> line.contains(person.name()) || line.contains("Secret") || line.contains("secret.example"));
    assertThat(tampering.head().sequence()).isEqualTo(before + 1);
    assertThat(verification.verify(Actor.SYSTEM, List.of()).valid()).isTrue();
  }

  @Test
  void theFirstRowThatSomebodyTouchedIsNamed() {
    catalogue.register(Actor.SYSTEM, api, "Trail", null, null);
    long row = tampering.head().sequence();
    catalogue.register(Actor.SYSTEM, api + "-2", "Trail", null, null);

    tampering.tell("update audit_entry set act = 'api-assigned' where sequence_no = " + row);
    assertThat(verification.verify(Actor.SYSTEM, List.of()).firstBad()).extracting("sequence", "reason").containsExactly(row, "edited");
    tampering.tell("update audit_entry set act = 'api-registered' where sequence_no = " + row);
    assertThat(verification.verify(Actor.SYSTEM, List.of()).valid()).isTrue();

    tampering.tell("update audit_entry set sequence_no = -1 where sequence_no = " + row);
    assertThat(verification.verify(Actor.SYSTEM, List.of()).firstBad()).extracting("sequence", "reason").containsExactly(row, "removed");
    tampering.tell("update audit_entry set sequence_no = " + row + " where sequence_no = -1");
    assertThat(verification.verify(Actor.SYSTEM, List.of()).valid()).isTrue();
  }

  @Test
  void checkpointsOfThisInstallationProve() {
    catalogue.register(Actor.SYSTEM, api, "Trail", null, null);
    var checkpoint = verification.checkpoint(Actor.SYSTEM);
    catalogue.register(Actor.SYSTEM, api + "-2", "Trail", null, null);
    var found = verification.verify(Actor.SYSTEM, List.of(text(checkpoint)));

    assertThat(found.valid()).isTrue();
    assertThat(found.rows()).isEqualTo(checkpoint.sequence() + 1);
    assertThat(found.head()).isEqualTo(tampering.head());
    var forged = new Checkpoint(1, "f".repeat(64), checkpoint.at(), checkpoint.keyId(), checkpoint.signature());
    assertThatThrownBy(() -> verification.verify(Actor.SYSTEM, List.of(text(forged)))).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> verification.verify(Actor.SYSTEM, List.of("nonsense"))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void anExportIsTheWholeChainAndItsOwnLastRow() {
    catalogue.register(Actor.SYSTEM, api, "Trail", null, null);
    var lines = export.lines(Actor.SYSTEM).map(Row::ofLine).toList();

    assertThat(lines).extracting(Row::sequence).isEqualTo(LongStream.rangeClosed(1, tampering.head().sequence()).boxed().toList());
    var last = lines.get(lines.size() - 1);
    assertThat(last.head()).isEqualTo(tampering.head());
    assertThat(last.fact().action()).isEqualTo("audit-exported");
  }

  @Test
  void pagesAreReadFromBothEnds() {
    for (int number = 0; number < 3; number++) {
      catalogue.register(Actor.SYSTEM, api + "-" + number, "Trail", null, null);
    }
    var newest = trail.search(Actor.SYSTEM, new AuditSearch("api", null, "api-registered", null, null, null), 2, null);
    var older = trail.search(Actor.SYSTEM, new AuditSearch("api", null, "api-registered", null, null, null), 1, newest.next());
    var oldest = trail.search(Actor.SYSTEM, new AuditSearch(null, null, null, null, null, "oldest"), 1, null);
    var second = trail.search(Actor.SYSTEM, new AuditSearch(null, null, null, null, null, "oldest"), 1, oldest.next());

    assertThat(newest.items()).extracting(row -> row.object().name()).containsExactly(api + "-2", api + "-1");
    assertThat(older.items()).extracting(row -> row.object().name()).containsExactly(api + "-0");
    assertThat(oldest.items()).extracting(AuditEntryView::sequence).containsExactly(1L);
    assertThat(second.items()).extracting(AuditEntryView::sequence).containsExactly(2L);
  }

  @Test
  void timesLimitWhatIsFound() {
    catalogue.register(Actor.SYSTEM, api, "Trail", null, null);
    var at = about("api:" + api).get(0).at();

    assertThat(between(at, at.plusNanos(1_000))).extracting(row -> row.object().name()).containsExactly(api);
    assertThat(between(at.plusNanos(1_000), at.plusSeconds(1))).isEmpty();
    assertThat(between(at.minusSeconds(1), at)).isEmpty();
  }

  @Test
  void whatCannotBeReadIsRefusedTogether() {
    var search = new AuditSearch("API:x", ":", "Api Registered", "yesterday", "0000-01-01T00:00:00Z", "up");

    assertThatThrownBy(() -> trail.search(Actor.SYSTEM, search, 10, null)).isInstanceOfSatisfying(InvalidInput.class,
        refused -> assertThat(refused.violations()).extracting("pointer").containsExactly("object", "actor", "action", "from", "to", "order"));
    assertThatThrownBy(() -> trail.search(Actor.SYSTEM, new AuditSearch(null, null, null, null, null, null), 10, "eHh4")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void theTrailIsForAuditorsAndAdministrators() {
    var all = new AuditSearch(null, null, null, null, null, null);

    assertThatThrownBy(() -> trail.search(MEMBER, all, 1, null)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> verification.verify(MEMBER, List.of())).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> verification.checkpoint(MEMBER)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> export.lines(MEMBER)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> trail.search(Actor.ANONYMOUS, all, 1, null)).isInstanceOf(NotSignedIn.class);
  }

  @Test
  void everybodyOfTheCompanySeesTheHistoryOfAnApi() {
    catalogue.register(Actor.SYSTEM, api, "Trail", null, null);

    assertThat(trail.ofApi(MEMBER, api, 10)).extracting(HistoryEntry::by, HistoryEntry::action).containsExactly(
        tuple("system", "api-registered"));
    var partner = new Actor(Actor.Kind.PERSON, UUID.randomUUID(), "partner", SiteRole.PARTNER, Map.of(), null, null);
    assertThatThrownBy(() -> trail.ofApi(partner, api, 10)).isInstanceOf(Forbidden.class);
  }

  private List<AuditEntryView> about(String object) {
    return trail.search(Actor.SYSTEM, new AuditSearch(object, null, null, null, null, null), MANY, null).items();
  }

  private List<AuditEntryView> between(Instant from, Instant to) {
    return trail.search(Actor.SYSTEM, new AuditSearch("api:" + api, null, null, from.toString(), to.toString(), null), MANY, null).items();
  }

  private static String name(String what) {
    return "trail-" + what + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String text(Checkpoint checkpoint) {
    return Json.createObjectBuilder().add("sequence", checkpoint.sequence()).add("hash", checkpoint.hash())
        .add("at", checkpoint.at().toString()).add("keyId", checkpoint.keyId()).add("signature", checkpoint.signature()).build().toString();
  }

  @ApplicationScoped
  @Transactional
  static class Tampering {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CatalogueApi catalogue;

    Head head() {
      return entities.createQuery("select h.sequence, h.hash from AuditHead h", Head.class).getSingleResult();
    }

    Row row(long sequence) {
      return entities.createQuery("from AuditEntry where sequence = :sequence", AuditEntry.class)
          .setParameter("sequence", sequence).getSingleResult().row();
    }

    void tell(String sql) {
      assertThat(entities.createNativeQuery(sql).executeUpdate()).isOne();
    }

    void register(String... names) {
      for (var name : names) {
        catalogue.register(Actor.SYSTEM, name, "Trail", null, null);
      }
    }

    void registerAndFail(String name) {
      catalogue.register(Actor.SYSTEM, name, "Trail", null, null);
      throw new IllegalStateException("Failed on purpose");
    }
  }
}
