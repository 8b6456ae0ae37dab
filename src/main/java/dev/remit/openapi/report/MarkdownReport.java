package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import dev.remit.openapi.Location;
import dev.remit.openapi.Outcome;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Source;
import dev.remit.openapi.Summary;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** For comments on a change request, in GitHub Flavored Markdown. */
final class MarkdownReport {

  private final Appendable out;

  MarkdownReport(Appendable out) {
    this.out = out;
  }

  void write(Outcome outcome) throws IOException {
    out.append("# What changes from ").append(MarkdownText.code(outcome.before().version())).append(" to ")
        .append(MarkdownText.code(outcome.after().version())).append("\n\n");
    source("Before", outcome.before());
    source("After", outcome.after());
    out.append("\n**").append(outcome.summary().toString()).append("**\n\n");
    table(outcome.summary());
    for (var operation : Operations.of(outcome.shown()).entrySet()) {
      out.append("## ").append(MarkdownText.code(operation.getKey())).append("\n\n");
      for (var change : operation.getValue()) {
        change(change, outcome.location(change));
      }
    }
  }

  private void source(String label, Source source) throws IOException {
    out.append("- ").append(label).append(": ").append(MarkdownText.code(source.title())).append(' ')
        .append(MarkdownText.code(source.version())).append(", ").append(MarkdownText.code(source.name())).append('\n');
  }

  private void table(Summary summary) throws IOException {
    out.append("| severity | changes |\n|---|--:|\n");
    for (var severity : Words.GRAVEST_FIRST) {
      out.append("| ").append(mark(severity)).append(' ').append(severity.word()).append(" | ")
          .append(Integer.toString(summary.of(severity))).append(" |\n");
    }
    out.append('\n');
  }

  private static String mark(Severity severity) {
    return switch (severity) {
      case BREAKING -> "❌";
      case RISKY -> "⚠️";
      case COMPATIBLE -> "✅";
      case EDITORIAL -> "✏️";
    };
  }

  private void change(Change change, Location location) throws IOException {
    out.append("<details>\n<summary>").append(mark(change.severity())).append(" <b>")
        .append(change.severity().word()).append("</b> ").append(MarkdownText.html(Words.rule(change)))
        .append(": <code>").append(MarkdownText.html(change.place())).append("</code></summary>\n\n");
    value("Before", change.before());
    value("After", change.after());
    fact("Why", MarkdownText.html(change.why()));
    fact("How to fix", MarkdownText.html(change.fix()));
    witness(change);
    fact("Where", MarkdownText.code(location.toString()));
    pointer("Pointer before", change.pointerBefore());
    pointer("Pointer after", change.pointerAfter());
    if (!Words.elsewhere(change).isEmpty()) {
      out.append("- ").append(Words.elsewhere(change)).append('\n');
    }
    out.append("\n</details>\n\n");
  }

  private void value(String label, @Nullable String value) throws IOException {
    if (value != null) {
      out.append(label).append(":\n\n").append(MarkdownText.block(value, "json")).append('\n');
    }
  }

  private void witness(Change change) throws IOException {
    var witness = change.witness();
    if (witness != null) {
      fact("Witness", Words.witness(witness, MarkdownText.code(witness.part())));
      out.append('\n').append(MarkdownText.block(witness.message().stripTrailing(), "http")).append('\n');
    }
  }

  private void fact(String label, String text) throws IOException {
    out.append("- **").append(label).append("**: ").append(text).append('\n');
  }

  private void pointer(String label, @Nullable String pointer) throws IOException {
    if (pointer != null) {
      fact(label, MarkdownText.code(pointer));
    }
  }
}
