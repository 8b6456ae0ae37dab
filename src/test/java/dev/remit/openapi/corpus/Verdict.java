package dev.remit.openapi.corpus;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Rules;
import dev.remit.openapi.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Whether what was found is what had to be found. */
final class Verdict {

  private static final Set<String> OF_VERSION = Set.of("version-not-raised", "version-lowered", "major-version-not-raised");

  /** What is wrong, one line each. */
  final List<String> wrong = new ArrayList<>();
  /** Findings that are breaking by their rule, and that no message was found for. */
  int unproven;
  int proven;

  static Verdict of(Document before, Document after, List<Expected> expected) {
    var verdict = new Verdict();
    var left = new ArrayList<>(expected);
    for (var change : Diff.between(before, after)) {
      if (!OF_VERSION.contains(change.rule())) {
        var match = left.stream().filter(each -> isAbout(each, change)).findFirst();
        match.ifPresentOrElse(left::remove, () -> verdict.wrong.add("found " + line(change)));
        match.ifPresent(each -> verdict.severity(change));
      }
    }
    left.forEach(each -> verdict.wrong.add("missed " + each));
    return verdict;
  }

  private static boolean isAbout(Expected expected, Change change) {
    return expected.rule().equals(change.rule())
        && expected.direction() == change.direction()
        && Objects.equals(expected.before(), change.pointerBefore())
        && Objects.equals(expected.after(), change.pointerAfter())
        && new TreeSet<>(expected.operations()).equals(operations(change));
  }

  // words travel nowhere
  private static TreeSet<String> operations(Change change) {
    var operations = new TreeSet<String>();
    change.uses().forEach(use -> operations.add(use.operation()));
    return operations;
  }

  private void severity(Change change) {
    var rule = Rules.find(change.rule()).orElseThrow();
    var expected = change.direction() == Direction.RESPONSE ? rule.response() : rule.request();
    if (change.severity() == Severity.BREAKING && change.witness() == null) {
      wrong.add("no witness " + line(change));
    } else if (expected == Severity.BREAKING && change.severity() == Severity.RISKY && change.why().contains("No witness")) {
      unproven++;
    } else if (expected != change.severity()) {
      wrong.add("not " + expected + ": " + line(change));
    } else if (expected == Severity.BREAKING) {
      proven++;
    }
  }

  private static String line(Change change) {
    return change.severity() + " " + change.rule() + " " + change.direction() + " " + change.pointerBefore() + " -> " + change.pointerAfter()
        + " in " + change.uses().stream().limit(3).toList() + (change.uses().size() > 3 ? " and " + (change.uses().size() - 3) : "")
        + " " + change.before() + " -> " + change.after();
  }
}
