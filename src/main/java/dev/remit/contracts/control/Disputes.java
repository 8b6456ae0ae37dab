package dev.remit.contracts.control;

import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes whose witness the second validator does not confirm: they may break somebody, and nothing proves that they do. */
final class Disputes {

  private static final Comparator<Change> GRAVEST_FIRST = Comparator.comparing(Change::severity).reversed();

  private Disputes() {}

  /**
   * The changes with those of these fingerprints lowered, the gravest first within each operation as before.
   *
   * @param disagreements what the validator says, by fingerprint
   */
  static List<Change> lowered(List<Change> changes, Map<String, String> disagreements) {
    if (disagreements.isEmpty()) {
      return changes;
    }
    var byOperation = new LinkedHashMap<String, List<Change>>();
    for (var change : changes) {
      var operation = change.operation() == null ? "" : change.operation();
      byOperation.computeIfAbsent(operation, unknown -> new ArrayList<>()).add(lowered(change, disagreements.get(change.fingerprint())));
    }
    return byOperation.values().stream().flatMap(group -> group.stream().sorted(GRAVEST_FIRST)).toList();
  }

  private static Change lowered(Change change, @Nullable String explanation) {
    if (explanation == null || change.severity() != Severity.BREAKING) {
      return change;
    }
    var why = change.why() + " Not proven: a second validator disagrees with the witness; " + explanation + ".";
    return new Change(change.rule(), Severity.RISKY, change.sourceBreaking(), change.direction(), change.operation(),
        change.place(), change.pointerBefore(), change.pointerAfter(), change.before(), change.after(), why, change.fix(),
        change.fingerprint(), change.uses(), null);
  }
}
