package dev.remit.contracts.control;

import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import dev.remit.platform.page.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A page of changes. Its cursor counts all changes, shown or not, so that it outlives a change of the filter. */
final class ChangesPage {

  private ChangesPage() {}

  static Page<Change> of(List<Change> all, Set<Severity> severities, int from, int limit) {
    var positions = IntStream.range(Math.min(from, all.size()), all.size())
        .filter(at -> severities.isEmpty() || severities.contains(all.get(at).severity()))
        .limit(limit + 1L)
        .boxed()
        .toList();
    return Page.of(positions, limit, last -> String.valueOf(last + 1)).map(all::get);
  }
}
