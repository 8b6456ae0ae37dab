package dev.remit.contracts.control;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.platform.cache.WeightedCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/** What changed between documents, by their digests. */
@ApplicationScoped
class Differences {

  private static final int PLACES_KEPT = 50_000;
  /** A place takes about as much memory as so many characters of a message. */
  private static final int PLACE = 100;

  private final WeightedCache<Pair, List<Change>> known = new WeightedCache<>(PLACES_KEPT, Differences::weight);

  private record Pair(String before, String after, LocalDate on) {}

  /** As {@link #between(String, Supplier, String, Supplier, LocalDate)} on the day of this instant, in UTC. */
  List<Change> between(String before, Supplier<Document> older, String after, Supplier<Document> newer, Instant at) {
    return between(before, older, after, newer, LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  /**
   * The documents are asked for only when their differences are not remembered.
   *
   * @param on the day that says whether an announced end has passed
   */
  List<Change> between(String before, Supplier<Document> older, String after, Supplier<Document> newer, LocalDate on) {
    return before.equals(after)
        ? List.of()
        : known.get(new Pair(before, after, on), pair -> List.copyOf(Diff.between(older.get(), newer.get(), on)));
  }

  /** Changes, the places where each of them shows, and the messages that prove them. */
  private static long weight(List<Change> changes) {
    return changes.stream().mapToLong(change -> 1L + change.uses().size() + proof(change)).sum() + 1;
  }

  private static long proof(Change change) {
    return change.witness() == null ? 0 : change.witness().message().length() / PLACE;
  }
}
