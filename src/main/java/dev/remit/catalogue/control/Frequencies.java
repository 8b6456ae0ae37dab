package dev.remit.catalogue.control;

import dev.remit.platform.cache.WeightedCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * How many things have words, as it was within the last minutes: to count frequent words is what costs, and they are looked for again
 * and again. Which word leads follows from it, and so the order of an answer and the time it takes, but not what is found.
 */
@ApplicationScoped
class Frequencies {

  static final Duration REMEMBERED = Duration.ofMinutes(10);

  private static final int MOST_REMEMBERED = 10_000;

  @Inject
  WordQueries words;

  @Inject
  Clock clock;

  private final WeightedCache<Asked, Long> counts = new WeightedCache<>(MOST_REMEMBERED, count -> 1);

  private record Asked(Term term, int most, long when) {}

  /** Of these words, counted so far and no further. */
  long count(Term term, int most) {
    var asked = new Asked(term, most, clock.instant().getEpochSecond() / REMEMBERED.toSeconds());
    return counts.get(asked, any -> words.count(term.from(), term.to(), most));
  }
}
