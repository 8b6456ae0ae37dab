package dev.remit.contracts;

import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one document to another, neither of them stored.
 *
 * @param severity the gravest change; absent where nothing changed
 */
public record Comparison(@Nullable Severity severity, Counts counts, List<Change> changes) {

  public static Comparison of(List<Change> changes) {
    var counts = Counts.of(changes);
    return new Comparison(counts.worst(), counts, changes);
  }
}
