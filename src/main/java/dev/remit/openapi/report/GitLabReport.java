package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import dev.remit.openapi.Outcome;
import dev.remit.openapi.Severity;
import java.io.IOException;

/** GitLab's code quality report: one issue for each change, on its line. */
final class GitLabReport {

  private GitLabReport() {}

  static void write(Outcome outcome, Appendable out) throws IOException {
    try (var json = new Json(out)) {
      json.array();
      for (var change : outcome.shown()) {
        issue(change, outcome, json);
      }
      json.end();
    }
  }

  private static void issue(Change change, Outcome outcome, Json json) throws IOException {
    var at = outcome.location(change);
    var path = path(at.name());
    json.object().member("description", description(change)).member("check_name", change.rule())
        .member("fingerprint", fingerprint(change, path)).member("severity", severity(change.severity()));
    json.object("location").member("path", path).object("lines").member("begin", at.line()).end().end();
    json.end();
  }

  private static String description(Change change) {
    return Plain.line(Words.operation(change.operation()) + ", " + change.place() + ": " + Words.rule(change) + ". " + change.why()
        + " Fix: " + change.fix());
  }

  // issues of several documents are told apart by nothing else
  private static String fingerprint(Change change, String path) {
    return change.fingerprint() + Integer.toHexString(path.hashCode());
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case BREAKING -> "critical";
      case RISKY -> "major";
      case COMPATIBLE -> "minor";
      case EDITORIAL -> "info";
    };
  }

  // GitLab looks for the very path as the repository has it
  private static String path(String name) {
    return name.startsWith("./") ? path(name.substring(2)) : name;
  }
}
