package dev.remit.contracts.control;

import dev.remit.contracts.Proof;
import dev.remit.contracts.ProofState;
import dev.remit.contracts.proof.Ruling;
import dev.remit.openapi.Claim;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the second validator has said so far. */
final class Tally {

  private final int claims;
  private int confirmed;
  private int unchecked;
  private int disagreed;
  private final Map<String, String> disagreements = new LinkedHashMap<>();

  Tally(int claims) {
    this.claims = claims;
  }

  void add(Claim claim, Ruling ruling) {
    switch (ruling.outcome()) {
      case CONFIRMED -> confirmed++;
      case UNCHECKED -> unchecked++;
      case DISAGREED -> {
        disagreed++;
        disagreements.putIfAbsent(claim.change().fingerprint(), ruling.reason());
      }
    }
  }

  /** Those nobody has asked about will not be asked about. */
  void leaveTheRest() {
    unchecked = claims - confirmed - disagreed;
  }

  Proof proof(ProofState state) {
    return new Proof(state, claims, confirmed, disagreed, unchecked);
  }

  /** What the validator says against the changes of these fingerprints. */
  Map<String, String> disagreements() {
    return Collections.unmodifiableMap(disagreements);
  }
}
