package dev.remit.contracts.control;

import dev.remit.contracts.ProofState;
import dev.remit.contracts.entity.ContractVersion;
import dev.remit.contracts.entity.Disagreement;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the tables about the proofs of versions. */
interface ProofQueries {

  EntityManager em();

  @HQL("where proof.state in :open and proof.due <= :now order by proof.due, id")
  SelectionQuery<ContractVersion> due(Set<ProofState> open, Instant now);

  /** Whoever is first gets 1, the others 0. */
  @HQL("update ContractVersion v set v.proof.state = :state, v.proof.turn = v.proof.turn + 1, v.proof.due = :until, v.proof.at = :now"
      + " where v.id = :id and v.proof.turn = :turn")
  int take(UUID id, int turn, ProofState state, Instant until, Instant now);

  /** 0 when somebody else has taken it since. */
  @HQL("update ContractVersion v set v.proof.state = :state, v.proof.claims = :claims, v.proof.confirmed = :confirmed,"
      + " v.proof.disagreed = :disagreed, v.proof.unchecked = :unchecked, v.proof.due = :due, v.proof.at = :now"
      + " where v.id = :id and v.proof.turn = :turn")
  int write(UUID id, int turn, ProofState state, int claims, int confirmed, int disagreed, int unchecked, Instant due, Instant now);

  /** The same for a try that came to nothing. */
  @HQL("update ContractVersion v set v.proof.state = :state, v.proof.due = :due, v.proof.at = :now"
      + " where v.id = :id and v.proof.turn = :turn")
  int leave(UUID id, int turn, ProofState state, Instant due, Instant now);

  @HQL("where versionId = :version order by fingerprint")
  List<Disagreement> disagreements(UUID version);

  @HQL("delete from Disagreement d where d.versionId = :version")
  int forget(UUID version);
}
