package dev.remit.contracts.boundary;

import dev.remit.contracts.Counts;
import dev.remit.contracts.Proof;
import dev.remit.contracts.ProofState;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Change;
import dev.remit.openapi.Party;
import dev.remit.openapi.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How verdicts are said. */
@Named("words")
@ApplicationScoped
public class ContractWords {

  private static final int MOST_PLACES = 12;
  private static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.BREAKING, Severity.RISKY, Severity.COMPATIBLE, Severity.EDITORIAL);

  public List<Severity> severities() {
    return GRAVEST_FIRST;
  }

  /** The places that are named where a change shows in many. */
  public List<Change.Use> some(List<Change.Use> uses) {
    return uses.subList(0, Math.min(uses.size(), MOST_PLACES));
  }

  /** How many places are not named. */
  public int rest(List<Change.Use> uses) {
    return Math.max(0, uses.size() - MOST_PLACES);
  }

  /** The word on a badge. */
  public String name(@Nullable Severity severity) {
    return severity == null ? "NO CHANGE" : severity.name();
  }

  /** The class and the icon that go with it. */
  public String mark(@Nullable Severity severity) {
    return severity == null ? "unchanged" : severity.name().toLowerCase(Locale.ROOT);
  }

  /** What one version does to another, in a sentence without its end. */
  public String verdict(String version, String since, @Nullable Severity severity) {
    if (severity == null) {
      return version + " promises what " + since + " did";
    }
    return version + switch (severity) {
      case BREAKING -> " breaks " + since;
      case RISKY -> " may break " + since;
      case COMPATIBLE -> " keeps what " + since + " promised";
      case EDITORIAL -> " only rewords " + since;
    };
  }

  /** The counts in words, the gravest first: {@code 3 breaking, 1 risky and 4 editorial changes}. */
  public String counts(Counts counts) {
    var parts = GRAVEST_FIRST.stream()
        .filter(severity -> counts.of(severity) > 0)
        .map(severity -> String.format(Locale.ENGLISH, "%,d %s", counts.of(severity), mark(severity)))
        .toList();
    if (parts.isEmpty()) {
      return "no change";
    }
    int last = parts.size() - 1;
    var words = last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    return words + (words.equals("1 " + mark(counts.worst())) ? " change" : " changes");
  }

  /**
   * What the witness of a change shows, without the end of the sentence; absent without a witness.
   *
   * @param before how the document that the witness calls that is named
   * @param after likewise
   */
  public @Nullable String proof(Change change, String before, String after) {
    var witness = change.witness();
    if (witness == null) {
      return null;
    }
    boolean old = witness.accepted() == Party.BEFORE;
    return (witness.message().startsWith("HTTP/") ? "an answer" : "a request")
        + " that " + (old ? before : after) + " accepts and " + (old ? after : before) + " refuses";
  }

  /** How far the second validator is, in a sentence; empty where there is nothing for it to do. */
  public String proofs(@Nullable Proof proof) {
    if (proof == null || proof.state() == ProofState.DONE && proof.claims() == 0) {
      return "";
    }
    var confirmed = String.format(Locale.ENGLISH, "%,d of %,d proofs confirmed by a second validator", proof.confirmed(), proof.claims());
    return switch (proof.state()) {
      case WAITING -> "The proofs wait to be confirmed by a second validator.";
      case RUNNING -> proof.claims() == 0 ? "A second validator begins to confirm the proofs." : confirmed + " so far.";
      case DONE -> confirmed + rest(proof) + ".";
      case FAILED -> "The second validator could not finish: " + confirmed + ".";
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

  /** The verdict on a version with its counts: a sentence. */
  public String sentence(VersionView version) {
    var verdict = version.verdict();
    return verdict == null
        ? "The first version: there is nothing to compare it with."
        : verdict(version.version(), verdict.since(), verdict.severity()) + ": " + counts(verdict.counts()) + ".";
  }
}
