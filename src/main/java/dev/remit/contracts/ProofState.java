package dev.remit.contracts;

/** How far the second validator is with the proofs of a version. */
public enum ProofState {
  /** Nobody has begun. */
  WAITING,
  /** It is being done, or the server that did it has ended and another one will go on. */
  RUNNING,
  /** Every proof has been looked at. */
  DONE,
  /** Given up after several tries; the verdict stands as it was. */
  FAILED
}
