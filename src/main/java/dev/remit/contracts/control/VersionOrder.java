package dev.remit.contracts.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which of two versions is the higher one, for every text that may be a version: a total order. Semantic versions
 * (semver.org 2.0.0, item 11) stand by its rules, with a leading v and a missing minor or patch number tolerated; all
 * others, dates among them, by their numbers and words. Texts that rank alike (1.0.0+a, 1.0.0+b) stand by their characters.
 */
final class VersionOrder implements Comparator<String> {

  private static final Comparator<VersionKey> BY_KEY = Comparator.<VersionKey>naturalOrder();
  private static final VersionOrder ASCENDING = new VersionOrder();

  private VersionOrder() {}

  static Comparator<String> ascending() {
    return ASCENDING;
  }

  @Override
  public int compare(String one, String other) {
    int rank = BY_KEY.compare(VersionKey.of(one), VersionKey.of(other));
    return rank == 0 ? one.compareTo(other) : rank;
  }

  /** The highest that is not a pre-release; the highest at all where there are only those. */
  static <T> Optional<T> latest(List<T> versions, Function<T, String> text) {
    var finished = versions.stream().filter(version -> !VersionKey.of(text.apply(version)).isPreRelease());
    var ascending = Comparator.comparing(text, ASCENDING);
    return finished.max(ascending).or(() -> versions.stream().max(ascending));
  }

  /** The highest below this version. */
  static <T> Optional<T> before(String version, List<T> versions, Function<T, String> text) {
    return versions.stream()
        .filter(candidate -> ASCENDING.compare(text.apply(candidate), version) < 0)
        .max(Comparator.comparing(text, ASCENDING));
  }
}
