package dev.remit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison found and how it is to be judged.
 *
 * @param changes all of them, in the order of {@link Diff}
 * @param severities which of them a report shows
 * @param threshold the mildest severity that fails a build; null when nothing does
 */
public record Outcome(
    Source before, Source after, List<Change> changes, Set<Severity> severities, @Nullable Severity threshold) {

  /** The changes that a report shows. */
  public List<Change> shown() {
    var shown = new ArrayList<Change>();
    for (var change : changes) {
      if (severities.contains(change.severity())) {
        shown.add(change);
      }
    }
    return shown;
  }

  /** Counts all changes, shown or not. */
  public Summary summary() {
    return Summary.of(changes);
  }

  /** Whether any change, shown or not, is at or above the threshold. */
  public boolean fails() {
    var worst = summary().worst();
    return worst != null && threshold != null && worst.compareTo(threshold) >= 0;
  }

  /** Whether this change is at or above the threshold. */
  public boolean fails(Change change) {
    return threshold != null && change.severity().compareTo(threshold) >= 0;
  }

  /** Where the new document says what is changed; where it no longer does, the place around it. */
  public Location location(Change change) {
    return Location.of(after, change.pointerAfter() == null ? change.pointerBefore() : change.pointerAfter());
  }
}
