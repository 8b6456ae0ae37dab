package dev.remit.contracts.control;

import dev.remit.contracts.Proof;
import dev.remit.contracts.ProofState;
import dev.remit.contracts.Verdict;
import dev.remit.contracts.entity.ContractVersion;
import dev.remit.contracts.entity.Disagreement;
import dev.remit.platform.id.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The proofs of versions as they are stored. Several servers may want the same version at once: whoever raises its turn
 * first has it, as long as progress is told in time, and who was overtaken writes nothing any more.
 */
@ApplicationScoped
@Transactional
public class Proofs {

  /** Who says nothing for so long is thought to be gone. */
  static final Duration LEASE = Duration.ofSeconds(60);

  static final int TRIES = 5;

  private static final Set<ProofState> OPEN = Set.of(ProofState.WAITING, ProofState.RUNNING);
  private static final int CANDIDATES = 10;

  @Inject
  EntityManager entities;

  @Inject
  ProofQueries queries;

  @Inject
  VersionQueries versions;

  @Inject
  Clock clock;

  /** The version that has waited longest, for the caller alone. */
  Optional<ProofTask> take() {
    var now = clock.instant();
    return queries.due(OPEN, now).setMaxResults(CANDIDATES).getResultList().stream()
        .filter(version -> queries.take(version.id(), version.turn(), ProofState.RUNNING, now.plus(LEASE), now) == 1)
        .findFirst()
        .map(this::task);
  }

  /** Whether the version is still the caller's. */
  boolean progress(ProofTask task, Proof soFar) {
    return write(task, soFar, LEASE);
  }

  /** Stores what came out, the verdict that it leads to, and what it says against which changes; nothing if overtaken. */
  boolean finish(ProofTask task, Proof proof, Verdict verdict, Map<String, String> disagreements) {
    if (!write(task, proof, Duration.ZERO)) {
      return false;
    }
    queries.forget(task.id());
    disagreements.forEach((fingerprint, explanation) -> entities.persist(
        new Disagreement(TimeOrderedId.at(clock.instant()), task.id(), fingerprint, explanation)));
    correct(task, verdict);
    return true;
  }

  /** Leaves it to a later try, or to none when there were enough; says whether there will be one. */
  boolean giveBack(ProofTask task) {
    boolean again = task.turn() < TRIES;
    var now = clock.instant();
    queries.leave(task.id(), task.turn(), again ? ProofState.WAITING : ProofState.FAILED, now.plus(LEASE), now);
    return again;
  }

  private boolean write(ProofTask task, Proof proof, Duration lease) {
    var now = clock.instant();
    return queries.write(task.id(), task.turn(), proof.state(), proof.claims(), proof.confirmed(), proof.disagreed(),
        proof.unchecked(), now.plus(lease), now) == 1;
  }

  private void correct(ProofTask task, Verdict verdict) {
    var version = entities.find(ContractVersion.class, task.id());
    if (!verdict.equals(version.view("").verdict())) {
      version.correct(verdict);
    }
  }

  private ProofTask task(ContractVersion version) {
    var known = version.view("");
    var since = versions.version(version.apiId(), known.verdict().since()).orElseThrow();
    return new ProofTask(version.id(), version.apiId(), known.version(), known.verdict().since(), known.digest(),
        since.view("").digest(), known.publishedAt(), version.turn() + 1);
  }
}
