package dev.remit.contracts.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.Proof;
import dev.remit.contracts.ProofState;
import dev.remit.contracts.VersionView;
import dev.remit.contracts.entity.ContractVersion;
import dev.remit.openapi.Change;
import dev.remit.openapi.Claim;
import dev.remit.openapi.Document;
import dev.remit.openapi.Party;
import dev.remit.openapi.Severity;
import dev.remit.platform.security.Actor;
import dev.remit.testing.InServer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A published version and the second validator in the background. */
@InServer
class ProvingIT {

  private static final int PATIENCE_MILLISECONDS = 60_000;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Contracts contracts;

  @Inject
  Proofs proofs;

  @Inject
  Rows rows;

  private final String api = "proving-" + UUID.randomUUID();

  @Test
  void provenChangesStayBreaking() {
    var born = published("Proven");
    assertThat(born.proof()).isEqualTo(new Proof(ProofState.WAITING, 0, 0, 0, 0));

    var done = await(version -> !version.proof().pending());

    assertThat(done.proof()).isEqualTo(new Proof(ProofState.DONE, 2, 2, 0, 0));
    assertThat(done.verdict()).isEqualTo(born.verdict());
    assertThat(contracts.changes(Actor.SYSTEM, api, "2.0.0", null).proof()).isEqualTo(done.proof());
  }

  @Test
  void disputedChangesFallToRiskyEverywhere() {
    var log = new Records();
    Logger.getLogger(Defects.class.getName()).addHandler(log);
    published("Disputed");

    var done = await(version -> !version.proof().pending());
    var changes = contracts.changes(Actor.SYSTEM, api, "2.0.0", null);
    Logger.getLogger(Defects.class.getName()).removeHandler(log);

    assertThat(done.proof()).isEqualTo(new Proof(ProofState.DONE, 2, 1, 1, 0));
    assertThat(done.verdict().severity()).isEqualTo(Severity.BREAKING);
    assertThat(done.verdict().counts()).isEqualTo(changes.counts());
    assertThat(changes.counts().breaking()).isOne();
    assertThat(changes.items()).filteredOn(change -> change.severity() == Severity.RISKY).singleElement().satisfies(change -> {
      assertThat(change.why()).contains("a second validator disagrees with the witness; it refuses the value by the document after");
      assertThat(change.witness()).isNull();
      assertThat(log.lines).singleElement().asString().contains("Defect in the comparison", api, "2.0.0", "1.0.0", change.rule(), change.fingerprint());
    });
    assertThat(changes.items()).extracting(Change::severity).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void otherComparisonsHaveNoProof() {
    published("Proven");
    contracts.publish(Actor.SYSTEM, api, document("Proven", "3.0.0", "{a: {type: string}}"));

    assertThat(contracts.changes(Actor.SYSTEM, api, "3.0.0", "1.0.0").proof()).isNull();
    assertThat(contracts.changes(Actor.SYSTEM, api, "3.0.0", "2.0.0").proof()).isNotNull();
    assertThat(contracts.version(Actor.SYSTEM, api, "1.0.0").proof()).isNull();
    assertThat(contracts.judge(Actor.SYSTEM, api, document("Proven", "4.0.0", "{a: {type: boolean}}")).proof()).isNull();
  }

  @Test
  void tryThatFailedIsMadeAgainLater() {
    published("Failing");

    var waiting = await(version -> rows.turn(api) == 1 && version.proof().state() == ProofState.WAITING);

    assertThat(waiting.verdict().severity()).isEqualTo(Severity.BREAKING);
    rows.due(api, ProofState.WAITING, Proofs.TRIES - 1);
    assertThat(await(version -> !version.proof().pending()).proof().state()).isEqualTo(ProofState.FAILED);
  }

  @Test
  void whatAnEndedServerHasLeftIsTakenOver() {
    published("Proven");
    await(version -> !version.proof().pending());

    rows.due(api, ProofState.RUNNING, 2);

    assertThat(await(version -> rows.turn(api) == 3 && !version.proof().pending()).proof().confirmed()).isEqualTo(2);
  }

  @Test
  void whoWasOvertakenWritesNothing() {
    published("Proven");
    var done = await(version -> !version.proof().pending());
    var late = new ProofTask(rows.id(api), rows.id(api), "2.0.0", "1.0.0", done.digest(), done.digest(), done.publishedAt(), 0);

    assertThat(proofs.progress(late, new Proof(ProofState.RUNNING, 9, 0, 0, 0))).isFalse();
    assertThat(proofs.finish(late, new Proof(ProofState.DONE, 9, 0, 9, 0), done.verdict(), Map.of("f", "late"))).isFalse();
    proofs.giveBack(late);
    assertThat(contracts.version(Actor.SYSTEM, api, "2.0.0")).isEqualTo(done);
  }

  private VersionView published(String title) {
    catalogue.register(Actor.SYSTEM, api, title, null, null);
    contracts.publish(Actor.SYSTEM, api, document(title, "1.0.0", "{a: {type: string}, b: {type: string}}"));
    return contracts.publish(Actor.SYSTEM, api, document(title, "2.0.0", "{a: {type: integer}, b: {type: boolean}}")).version();
  }

  private static byte[] document(String title, String version, String properties) {
    return """
        openapi: 3.1.0
        info: {title: %s, version: %s}
        paths:
          /things:
            post:
              requestBody: {required: true, content: {application/json: {schema: {type: object, properties: %s}}}}
              responses: {'204': {description: Done}}
        """.formatted(title, version, properties).getBytes(StandardCharsets.UTF_8);
  }

  private VersionView await(Predicate<VersionView> state) {
    var end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000L;
    var version = contracts.version(Actor.SYSTEM, api, "2.0.0");
    while (!state.test(version)) {
      assertThat(System.nanoTime()).as("patience with %s", version.proof()).isLessThan(end);
      pause();
      version = contracts.version(Actor.SYSTEM, api, "2.0.0");
    }
    return version;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Claims the opposite of one proof where a document is titled so, and nothing at all where it is titled otherwise. */
  @Alternative
  @Priority(1)
  @ApplicationScoped
  static class FalseClaims extends Claims {

    @Override
    List<Claim> between(Document before, Document after) {
      var claims = super.between(before, after);
      return switch (after.title()) {
        case "Disputed" -> claims.stream().map(claim -> claim == claims.get(0) ? opposite(claim) : claim).toList();
        case "Failing" -> throw new IllegalStateException("As the title says");
        default -> claims;
      };
    }

    private static Claim opposite(Claim claim) {
      return new Claim(claim.change(), claim.value(), claim.schemaBefore(), claim.schemaAfter(), claim.direction(),
          claim.accepted() == Party.BEFORE ? Party.AFTER : Party.BEFORE);
    }
  }

  @ApplicationScoped
  @Transactional
  static class Rows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CatalogueApi catalogue;

    /** Lets a version look as if this were its state since long ago. */
    void due(String api, ProofState state, int turn) {
      entities.createQuery("update ContractVersion v set v.proof.state = :state, v.proof.turn = :turn, v.proof.due = :due where v.id = :id")
          .setParameter("state", state).setParameter("turn", turn).setParameter("due", Instant.EPOCH).setParameter("id", id(api))
          .executeUpdate();
    }

    int turn(String api) {
      return version(api).turn();
    }

    UUID id(String api) {
      return version(api).id();
    }

    private ContractVersion version(String api) {
      return entities.createQuery("from ContractVersion where apiId = :api and version = '2.0.0'", ContractVersion.class)
          .setParameter("api", catalogue.find(Actor.SYSTEM, api).orElseThrow().id())
          .getSingleResult();
    }
  }

  static class Records extends Handler {

    final Queue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getParameters() == null ? line.getMessage()
          : MessageFormat.format(line.getMessage(), line.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
