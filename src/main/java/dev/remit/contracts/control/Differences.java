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

  private static final int PLACES_KEPT = 50_000;

  private final WeightedCache<Pair, List<Change>> known = new WeightedCache<>(PLACES_KEPT, Differences::weight);

  private record Pair(String before, String after) {}

  /** The documents are asked for only when their differences are not remembered. */
  List<Change> between(String before, Supplier<Document> older, String after, Supplier<Document> newer) {
    return before.equals(after)
        ? List.of()
        : known.get(new Pair(before, after), pair -> List.copyOf(Diff.between(older.get(), newer.get())));
  }

  /** Changes, and the places where each of them shows. */
  private static long weight(List<Change> changes) {
    return changes.stream().mapToLong(change -> 1L + change.uses().size()).sum() + 1;
  }
}
