package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import dev.remit.openapi.Location;
import dev.remit.openapi.Outcome;
import dev.remit.openapi.Severity;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** For people at a terminal. What is a document's own never moves the cursor: control characters are made visible. */
final class TextReport {

  private static final int WORD = 10;
  private static final int VALUE = 200;

  private final Appendable out;
  private final Palette palette;

  TextReport(Appendable out, Palette palette) {
    this.out = out;
    this.palette = palette;
  }

  void write(Outcome outcome) throws IOException {
    for (var operation : Operations.of(outcome.shown()).entrySet()) {
      out.append(palette.strong(Plain.line(operation.getKey()))).append('\n');
      for (var change : operation.getValue()) {
        change(change, outcome.location(change));
      }
      out.append('\n');
    }
    out.append(palette.strong(outcome.summary().toString())).append('\n');
  }

  private void change(Change change, Location location) throws IOException {
    var severity = change.severity().word();
    out.append("  ").append(palette.of(change.severity(), severity)).append(" ".repeat(WORD - severity.length()))
        .append("  ").append(Plain.line(change.place())).append(" ").append(palette.faint(change.rule())).append('\n');
    detail(palette.faint(Plain.line(location.toString())));
    if (change.before() != null || change.after() != null) {
      detail(value(change.before()) + " -> " + value(change.after()));
    }
    detail(Plain.line(change.why()));
    if (change.severity().compareTo(Severity.RISKY) >= 0) {
      detail("Fix: " + Plain.line(change.fix()));
    }
    witness(change);
    if (!Words.elsewhere(change).isEmpty()) {
      detail(Words.elsewhere(change));
    }
  }

  private static String value(@Nullable String value) {
    return value == null ? "(absent)" : Plain.line(value.length() > VALUE ? value.substring(0, VALUE) + "…" : value);
  }

  private void witness(Change change) throws IOException {
    var witness = change.witness();
    if (witness != null) {
      detail(Plain.line("Witness: " + Words.witness(witness, witness.part())));
      for (var line : witness.message().split("\r\n|[\r\n]")) {
        detail("  " + Plain.line(line));
      }
    }
  }

  private void detail(String text) throws IOException {
    out.append("    ").append(" ".repeat(WORD)).append(text).append('\n');
  }
}
