package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import dev.remit.openapi.Location;
import dev.remit.openapi.Outcome;
import dev.remit.openapi.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page for a browser: its style is in it, it runs and loads nothing, and it says so to the browser. */
final class HtmlReport {

  private static final String HEAD = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      """;

  private final Markup html;

  HtmlReport(Appendable out) {
    this.html = new Markup(out);
  }

  void write(Outcome outcome) throws IOException {
    var title = outcome.after().title() + ": " + outcome.before().version() + " to " + outcome.after().version();
    html.raw(HEAD).element("title", title).line().raw("<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n<main>\n");
    html.element("h1", title).line();
    html.element("p", outcome.before().name() + " → " + outcome.after().name()).line();
    table(outcome.summary());
    for (var operation : Operations.of(outcome.shown()).entrySet()) {
      operation(operation.getKey(), operation.getValue(), outcome);
    }
    html.raw("</main>\n</body>\n</html>\n");
  }

  private static String style() throws IOException {
    try (var css = HtmlReport.class.getResourceAsStream("report.css")) {
      if (css == null) {
        throw new IllegalStateException("report.css is missing beside " + HtmlReport.class);
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void table(Summary summary) throws IOException {
    html.open("table").element("caption", summary.toString()).line();
    for (var severity : Words.GRAVEST_FIRST) {
      html.open("tr").element("th", severity.word(), "scope", "row", "class", severity.word())
          .element("td", Integer.toString(summary.of(severity))).close().line();
    }
    html.close().line();
  }

  private void operation(String label, List<Change> changes, Outcome outcome) throws IOException {
    html.open("section").element("h2", label).line();
    for (var change : changes) {
      change(change, outcome.location(change));
    }
    html.close().line();
  }

  private void change(Change change, Location location) throws IOException {
    var severity = change.severity().word();
    html.open("details", "id", change.fingerprint()).open("summary").element("strong", severity, "class", severity)
        .text(" " + Words.rule(change) + ": ").element("code", change.place()).close().line();
    html.open("dl").line();
    block("Before", change.before());
    block("After", change.after());
    fact("Why", change.why());
    fact("How to fix", change.fix());
    witness(change);
    fact("Where", location.toString());
    fact("Pointer before", change.pointerBefore());
    fact("Pointer after", change.pointerAfter());
    uses(change);
    html.close().close().line();
  }

  private void witness(Change change) throws IOException {
    var witness = change.witness();
    if (witness != null) {
      html.element("dt", "Witness").open("dd").element("p", Words.witness(witness, witness.part()))
          .element("pre", witness.message().stripTrailing()).close().line();
    }
  }

  private void uses(Change change) throws IOException {
    if (change.uses().size() > 1) {
      html.element("dt", "Shows in").open("dd").open("ul");
      for (var use : change.uses()) {
        html.open("li").element("code", use.operation()).text(" " + use.place()).close();
      }
      html.close().close().line();
    }
  }

  private void fact(String label, @Nullable String value) throws IOException {
    if (value != null) {
      html.element("dt", label).element("dd", value).line();
    }
  }

  private void block(String label, @Nullable String value) throws IOException {
    if (value != null) {
      html.element("dt", label).open("dd").element("pre", value).close().line();
    }
  }
}
