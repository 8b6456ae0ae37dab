package dev.remit.contracts;

import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version does to those who rely on the one before.
 *
 * @param since the version before
 * @param severity the gravest change; absent where nothing changed
 * @param counts all changes
 */
public record Verdict(String since, @Nullable Severity severity, Counts counts) {

  public static Verdict on(String since, List<Change> changes) {
    var counts = Counts.of(changes);
    return new Verdict(since, counts.worst(), counts);
  }
}
