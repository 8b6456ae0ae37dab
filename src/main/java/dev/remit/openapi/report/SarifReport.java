package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import dev.remit.openapi.Location;
import dev.remit.openapi.Outcome;
import dev.remit.openapi.RuleDescription;
import dev.remit.openapi.Rules;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** For code hosts and editors: SARIF 2.1.0 (OASIS standard), one run, one result for each change. */
final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Json json;
  private final List<String> rules = new ArrayList<>();

  private SarifReport(Json json) {
    this.json = json;
  }

  static void write(Outcome outcome, Appendable out) throws IOException {
    try (var json = new Json(out)) {
      new SarifReport(json).write(outcome);
    }
  }

  private void write(Outcome outcome) throws IOException {
    var shown = outcome.shown();
    json.object().member("$schema", SCHEMA).member("version", "2.1.0").array("runs").object();
    tool(shown);
    json.array("results");
    for (var change : shown) {
      result(change, outcome);
    }
    json.end();
    json.end().end().end();
  }

  private void tool(List<Change> changes) throws IOException {
    json.object("tool").object("driver").member("name", "Remit")
        .member("fullName", "Remit, what changes between two OpenAPI documents").array("rules");
    for (var change : changes) {
      if (!rules.contains(change.rule())) {
        rules.add(change.rule());
        rule(change);
      }
    }
    json.end().end().end();
  }

  private void rule(Change change) throws IOException {
    json.object().member("id", change.rule());
    var known = Rules.find(change.rule());
    if (known.isPresent()) {
      described(known.get());
    }
    json.end();
  }

  private void described(RuleDescription rule) throws IOException {
    json.object("shortDescription").member("text", rule.title() + ".").end();
    json.object("fullDescription").member("text", meaning(rule, "In requests: ", " In answers: ")).end();
    json.object("help").member("text", meaning(rule, "In requests: ", "\nIn answers: ") + "\nHow to fix: " + rule.fix())
        .member("markdown", meaning(rule, "**In requests:** ", "\n\n**In answers:** ") + "\n\n**How to fix:** " + rule.fix())
        .end();
    json.object("defaultConfiguration").member("level", level(rule.worst())).end();
  }

  private static String meaning(RuleDescription rule, String request, String response) {
    return rule.whyRequest().equals(rule.whyResponse())
        ? rule.whyRequest() : request + rule.whyRequest() + response + rule.whyResponse();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case BREAKING -> "error";
      case RISKY -> "warning";
      case COMPATIBLE, EDITORIAL -> "note";
    };
  }

  private void result(Change change, Outcome outcome) throws IOException {
    json.object().member("ruleId", change.rule()).member("ruleIndex", rules.indexOf(change.rule()))
        .member("level", level(change.severity()));
    json.object("message").member("text", Words.operation(change.operation()) + ", " + change.place() + ": "
        + Words.rule(change) + ".\n" + Words.details(change)).end();
    json.array("locations").object();
    SarifLocation.physical(outcome.location(change), json);
    logical(change);
    json.end().end();
    related(change, outcome.before());
    json.object("partialFingerprints").member("remit/v1", change.fingerprint()).end();
    json.object("properties").member("severity", change.severity().name()).member("direction", change.direction().name())
        .flag("sourceBreaking", change.sourceBreaking()).end();
    json.end();
  }

  private void logical(Change change) throws IOException {
    json.array("logicalLocations");
    for (var use : change.uses()) {
      json.object().member("fullyQualifiedName", use.operation() + ": " + use.place()).member("kind", "function").end();
    }
    var pointer = change.pointerAfter() == null ? change.pointerBefore() : change.pointerAfter();
    if (pointer != null) {
      json.object().member("fullyQualifiedName", pointer).member("kind", "member").end();
    }
    json.end();
  }

  private void related(Change change, Source before) throws IOException {
    if (change.pointerBefore() != null) {
      json.array("relatedLocations").object().member("id", 1);
      SarifLocation.physical(Location.of(before, change.pointerBefore()), json);
      json.object("message").member("text", "Before").end().end().end();
    }
  }
}
