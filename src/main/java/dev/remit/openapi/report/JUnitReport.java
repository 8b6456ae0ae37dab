package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import dev.remit.openapi.Outcome;
import java.io.IOException;
import java.util.List;

/**
 * For build servers that read test results: one suite for each operation, one test case for each change. What is at or
 * above the threshold is a failure. Where nothing changed one case says so, because an empty report is taken for an
 * error.
 */
final class JUnitReport {

  private final Markup xml;

  JUnitReport(Appendable out) {
    this.xml = new Markup(out);
  }

  void write(Outcome outcome) throws IOException {
    var shown = outcome.shown();
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.open("testsuites", attributes(title(outcome), shown, outcome)).line();
    for (var operation : Operations.of(shown).entrySet()) {
      suite(operation.getKey(), operation.getValue(), outcome);
    }
    if (shown.isEmpty()) {
      xml.open("testsuite", attributes(Words.WHOLE_DOCUMENT, shown, outcome))
          .empty("testcase", "name", "No changes to show", "classname", Words.WHOLE_DOCUMENT, "time", "0").close().line();
    }
    xml.close().line();
  }

  private static String title(Outcome outcome) {
    return outcome.before().name() + " -> " + outcome.after().name();
  }

  private static String[] attributes(String name, List<Change> changes, Outcome outcome) {
    int failures = 0;
    for (var change : changes) {
      failures += outcome.fails(change) ? 1 : 0;
    }
    var tests = Integer.toString(Math.max(1, changes.size()));
    return new String[] {
      "name", name, "tests", tests, "failures", Integer.toString(failures), "errors", "0", "time", "0"
    };
  }

  private void suite(String operation, List<Change> changes, Outcome outcome) throws IOException {
    xml.open("testsuite", attributes(operation, changes, outcome)).line();
    for (var change : changes) {
      testCase(operation, change, outcome);
    }
    xml.close().line();
  }

  // the fingerprint, because two changes of one place may say the same, and a build server tells cases by their names
  private void testCase(String operation, Change change, Outcome outcome) throws IOException {
    var name = Plain.line(change.place()) + ": " + Words.rule(change) + " (" + change.fingerprint() + ")";
    var details = outcome.location(change) + "\n" + Words.details(change);
    xml.open("testcase", "name", name, "classname", operation, "time", "0");
    if (outcome.fails(change)) {
      xml.element("failure", details, "message", change.severity().word() + ": " + change.why(), "type", change.rule());
    } else {
      xml.element("system-out", change.severity().word() + "\n" + details);
    }
    xml.close().line();
  }
}
