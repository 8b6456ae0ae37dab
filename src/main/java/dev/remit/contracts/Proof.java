package dev.remit.contracts;

/**
 * What a JSON Schema validator that is not ours says to the witnesses of a version's breaking changes, as far as they are
 * about values.
 *
 * @param claims how many there are to be checked; 0 until that is known
 * @param confirmed accepted and refused as the witness says
 * @param disagreed not so: a defect of the comparison, and the change counts as RISKY
 * @param unchecked the validator cannot say
 */
public record Proof(ProofState state, int claims, int confirmed, int disagreed, int unchecked) {

  /** Whether it will still change by itself. */
  public boolean pending() {
    return state == ProofState.WAITING || state == ProofState.RUNNING;
  }
}
