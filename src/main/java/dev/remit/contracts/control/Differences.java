package dev.remit.contracts.control;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.platform.cache.WeightedCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/** What changed between documents, by their digests. */
@ApplicationScoped
class Differences {

  private static final int CHANGES_KEPT = 10_000;

  private final WeightedCache<Pair, List<Change>> known = new WeightedCache<>(CHANGES_KEPT, changes -> 1L + changes.size());

  private record Pair(String before, String after) {}

  /** The documents are asked for only when their differences are not remembered. */
  List<Change> between(String before, Supplier<Document> older, String after, Supplier<Document> newer) {
    return before.equals(after)
        ? List.of()
        : known.get(new Pair(before, after), pair -> List.copyOf(Diff.between(older.get(), newer.get())));
  }
}
