package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import dev.remit.openapi.Party;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Witness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all forms say in the same words. */
final class Words {

  static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.BREAKING, Severity.RISKY, Severity.COMPATIBLE, Severity.EDITORIAL);
  static final String WHOLE_DOCUMENT = "The document as a whole";

  private Words() {}

  /** The rule as words, such as {@code property became optional}. */
  static String rule(Change change) {
    return change.rule().replace('-', ' ');
  }

  /** On one line. */
  static String operation(@Nullable String operation) {
    return operation == null ? WHOLE_DOCUMENT : Plain.line(operation);
  }

  /** What is behind a witness, in a sentence; the part as the form writes a stranger's text. */
  static String witness(Witness witness, String part) {
    return witness.accepted() == Party.BEFORE
        ? "The old version accepts it, the new one refuses its " + part + "."
        : "The new version accepts it, the old one refuses its " + part + ".";
  }

  /** Where else it shows; empty when nowhere. */
  static String elsewhere(Change change) {
    int more = change.uses().size() - 1;
    return more < 1 ? "" : "Shows in " + more + (more == 1 ? " more operation." : " more operations.");
  }

  /** All that is told of a change, as lines of plain text. */
  static String details(Change change) {
    var text = new StringBuilder();
    line("Why", change.why(), text);
    line("Fix", change.fix(), text);
    line("Before", change.before(), text);
    line("After", change.after(), text);
    line("Pointer before", change.pointerBefore(), text);
    line("Pointer after", change.pointerAfter(), text);
    var witness = change.witness();
    if (witness != null) {
      line("Witness", witness(witness, witness.part()), text);
      text.append(witness.message()).append('\n');
    }
    return text.append(elsewhere(change)).toString().stripTrailing();
  }

  private static void line(String label, @Nullable String value, StringBuilder text) {
    if (value != null) {
      text.append(label).append(": ").append(value).append('\n');
    }
  }
}
