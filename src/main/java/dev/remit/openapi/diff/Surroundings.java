package dev.remit.openapi.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the schemas of both versions speak of around the values that are sought; found when first asked for. */
final class Surroundings {

  private final Examples accepting;
  private final Shape sought;
  private final Examples refusing;
  private final Shape opposed;
  private @Nullable Edges own;
  private @Nullable Edges other;
  private @Nullable Set<String> names;

  Surroundings(Examples accepting, Shape sought, Examples refusing, Shape opposed) {
    this.accepting = accepting;
    this.sought = sought;
    this.refusing = refusing;
    this.opposed = opposed;
  }

  /** Of the version that accepts. */
  Edges own() {
    if (own == null) {
      own = new Edges(accepting, sought);
    }
    return own;
  }

  /** Of the version that refuses. */
  Edges other() {
    if (other == null) {
      other = new Edges(refusing, opposed);
    }
    return other;
  }

  /** The names of members that either speaks of. */
  Set<String> names() {
    if (names == null) {
      names = new LinkedHashSet<>(other().names());
      names.addAll(own().names());
    }
    return names;
  }

  /** What items are counted by. */
  List<Edges.Kind> counted() {
    return Stream.of(other(), own()).flatMap(edges -> edges.counted().stream()).toList();
  }
}
