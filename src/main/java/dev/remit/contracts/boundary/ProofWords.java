package dev.remit.contracts.boundary;

import dev.remit.contracts.Proof;
import dev.remit.contracts.ProofState;
import dev.remit.openapi.Change;
import dev.remit.openapi.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How proofs are said, and what a second validator says to them. */
@Named("proofs")
@ApplicationScoped
public class ProofWords {

  /**
   * What the witness of a change shows, without the end of the sentence; absent without a witness.
   *
   * @param before how the document that the witness calls that is named
   * @param after likewise
   */
  public @Nullable String of(Change change, String before, String after) {
    var witness = change.witness();
    if (witness == null) {
      return null;
    }
    boolean old = witness.accepted() == Party.BEFORE;
    return (witness.message().startsWith("HTTP/") ? "an answer" : "a request")
        + " that " + (old ? before : after) + " accepts and " + (old ? after : before) + " refuses";
  }

  /** How far the second validator is, in a sentence; empty where there is nothing for it to do. */
  public String state(@Nullable Proof proof) {
    if (proof == null || proof.state() == ProofState.DONE && proof.claims() == 0) {
      return "";
    }
    var confirmed = String.format(Locale.ENGLISH, "%,d of %,d proofs confirmed by a second validator", proof.confirmed(), proof.claims());
    return switch (proof.state()) {
      case WAITING -> "The proofs wait to be confirmed by a second validator.";
      case RUNNING -> proof.claims() == 0 ? "A second validator begins to confirm the proofs." : confirmed + " so far.";
      case DONE -> confirmed + rest(proof) + ".";
      case FAILED -> "The second validator gave up" + (proof.claims() == 0 ? "." : ": " + confirmed + ".");
    };
  }

  /** The proofs that were looked at, whatever came out. */
  public int looked(Proof proof) {
    return proof.confirmed() + proof.disagreed() + proof.unchecked();
  }

  /** The proofs that are to be looked at; 1 until that is known, since no progress has an end of 0. */
  public int toLook(Proof proof) {
    return Math.max(1, proof.claims());
  }

  private static String rest(Proof proof) {
    var disagreed = proof.disagreed() == 0 ? "" : String.format(Locale.ENGLISH, "; %,d not, and counted as risky", proof.disagreed());
    return proof.unchecked() == 0 ? disagreed : disagreed + String.format(Locale.ENGLISH, "; %,d could not be checked", proof.unchecked());
  }
}
