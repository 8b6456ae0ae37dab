package dev.remit.openapi.diff;

import dev.remit.openapi.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The operations that the old document calls a draft or alpha. It promised nobody that they stay as they are, so what
 * breaks only them is at most risky. The old document decides: a promise cannot be taken back by the new one.
 */
final class Unsettled {

  private final Set<String> labels = new HashSet<>();

  /** Takes note of an operation of the old document; a callback without a word of its own is as settled as its operation. */
  void note(String label, String parent, Located operation) {
    boolean unsettled = operation.has(Stability.KEY) ? Stability.of(operation).isUnsettled() : labels.contains(parent);
    if (unsettled) {
      labels.add(label);
    }
  }

  List<Told> judged(List<Told> changes) {
    return labels.isEmpty() ? changes : changes.stream().map(this::judged).toList();
  }

  private Told judged(Told told) {
    var change = told.change();
    boolean promised = change.uses().isEmpty() || !change.uses().stream().allMatch(use -> labels.contains(use.operation()));
    return change.severity() != Severity.BREAKING || promised ? told
        : new Told(change.judged(Severity.RISKY, change.why() + " " + RuleTexts.unsettled()), null);
  }
}
