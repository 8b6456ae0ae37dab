package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import dev.remit.openapi.Location;
import dev.remit.openapi.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * Workflow commands of GitHub Actions: an annotation for each change, on its line. Only the first ten of a kind are
 * shown for a step, so the gravest come first.
 */
final class GitHubReport {

  private GitHubReport() {}

  static void write(Outcome outcome, Appendable out) throws IOException {
    var changes = new ArrayList<>(outcome.shown());
    changes.sort(Comparator.comparing(Change::severity).reversed());
    for (var change : changes) {
      annotation(change, outcome.location(change), out);
    }
    out.append(outcome.summary().toString()).append('\n');
  }

  private static void annotation(Change change, Location at, Appendable out) throws IOException {
    out.append("::").append(command(change)).append(" file=").append(property(at.name()))
        .append(",line=").append(Integer.toString(at.line())).append(",col=").append(Integer.toString(at.column()))
        .append(",title=").append(property(change.severity().word() + ": " + Words.rule(change)))
        .append("::").append(data(Words.operation(change.operation()) + ", " + change.place() + "\n" + Words.details(change)))
        .append('\n');
  }

  private static String command(Change change) {
    return switch (change.severity()) {
      case BREAKING -> "error";
      case RISKY -> "warning";
      case COMPATIBLE, EDITORIAL -> "notice";
    };
  }

  // the percent sign first, because the others bring it
  private static String data(String text) {
    return Plain.lines(text).replace("%", "%25").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
