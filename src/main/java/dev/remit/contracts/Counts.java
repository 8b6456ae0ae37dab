package dev.remit.contracts;

import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many changes there are of each severity. */
public record Counts(int breaking, int risky, int compatible, int editorial) {

  public static Counts of(List<Change> changes) {
    return new Counts(
        count(changes, Severity.BREAKING),
        count(changes, Severity.RISKY),
        count(changes, Severity.COMPATIBLE),
        count(changes, Severity.EDITORIAL));
  }

  /** The gravest severity that occurs; absent where nothing changed. */
  public @Nullable Severity worst() {
    return Stream.of(Severity.BREAKING, Severity.RISKY, Severity.COMPATIBLE, Severity.EDITORIAL)
        .filter(severity -> of(severity) > 0)
        .findFirst()
        .orElse(null);
  }

  public int of(Severity severity) {
    return switch (severity) {
      case BREAKING -> breaking;
      case RISKY -> risky;
      case COMPATIBLE -> compatible;
      case EDITORIAL -> editorial;
    };
  }

  private static int count(List<Change> changes, Severity severity) {
    return Math.toIntExact(changes.stream().filter(change -> change.severity() == severity).count());
  }
}
