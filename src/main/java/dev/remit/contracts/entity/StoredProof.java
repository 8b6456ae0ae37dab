package dev.remit.contracts.entity;

import dev.remit.contracts.Proof;
import dev.remit.contracts.ProofState;
import dev.remit.contracts.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * The columns that say how far the second validator is; all of them are null where there is no verdict to prove. Written
 * by conditional updates only, by whoever has the latest turn.
 */
@Embeddable
public class StoredProof {

  @Enumerated(EnumType.STRING)
  @Column(name = "proof_state", length = 16)
  private ProofState state;

  @Column(name = "proof_claims")
  private Integer claims;

  @Column(name = "proof_confirmed")
  private Integer confirmed;

  @Column(name = "proof_disagreed")
  private Integer disagreed;

  @Column(name = "proof_unchecked")
  private Integer unchecked;

  @Column(name = "proof_turn")
  private Integer turn;

  @Column(name = "proof_due")
  private Instant due;

  @Column(name = "proof_at")
  private Instant at;

  protected StoredProof() {}

  /** Nothing has to be done for a verdict without a breaking change. */
  StoredProof(Verdict verdict, Instant publishedAt, int turn) {
    state = verdict.counts().breaking() == 0 ? ProofState.DONE : ProofState.WAITING;
    claims = 0;
    confirmed = 0;
    disagreed = 0;
    unchecked = 0;
    this.turn = turn;
    due = publishedAt;
    at = publishedAt;
  }

  int turn() {
    return turn;
  }

  Proof proof() {
    return new Proof(state, claims, confirmed, disagreed, unchecked);
  }
}
