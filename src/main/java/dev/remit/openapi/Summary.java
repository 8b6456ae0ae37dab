package dev.remit.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many changes there are of each severity. */
public final class Summary {

  private final int[] counts = new int[Severity.values().length];

  private Summary() {}

  public static Summary of(List<Change> changes) {
    var summary = new Summary();
    for (var change : changes) {
      summary.counts[change.severity().ordinal()]++;
    }
    return summary;
  }

  public int of(Severity severity) {
    return counts[severity.ordinal()];
  }

  /** The gravest severity that occurs; null where nothing changed. */
  public @Nullable Severity worst() {
    var severities = Severity.values();
    for (int i = severities.length - 1; i >= 0; i--) {
      if (counts[i] > 0) {
        return severities[i];
      }
    }
    return null;
  }

  /** One line, such as {@code 3 breaking, 1 risky, 12 compatible, 4 editorial}, or {@code no changes}. */
  @Override
  public String toString() {
    var line = new StringBuilder();
    var severities = Severity.values();
    for (int i = severities.length - 1; i >= 0; i--) {
      if (counts[i] > 0) {
        line.append(line.length() == 0 ? "" : ", ").append(counts[i]).append(' ').append(severities[i].word());
      }
    }
    return line.length() == 0 ? "no changes" : line.toString();
  }
}
