package dev.remit.contracts.boundary;

import dev.remit.openapi.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one operation that stand together.
 *
 * @param operation method and path template; null for the document as a whole
 */
public record OperationChanges(@Nullable String operation, List<Change> changes) {

  /** The changes in their order, those of one operation that follow each other in one group. */
  static List<OperationChanges> of(List<Change> changes) {
    var groups = new ArrayList<OperationChanges>();
    int start = 0;
    for (int end = 1; end <= changes.size(); end++) {
      var operation = changes.get(start).operation();
      if (end == changes.size() || !Objects.equals(changes.get(end).operation(), operation)) {
        groups.add(new OperationChanges(operation, changes.subList(start, end)));
        start = end;
      }
    }
    return groups;
  }

  public String method() {
    return operation == null ? "" : operation.substring(0, Math.max(operation.indexOf(' '), 0));
  }

  public String path() {
    return operation == null ? "" : operation.substring(operation.indexOf(' ') + 1);
  }
}
