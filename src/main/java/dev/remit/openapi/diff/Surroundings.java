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
  private final List<String> known;
  private @Nullable Edges own;
  private @Nullable Edges other;
  private @Nullable Set<String> names;

  /** @param known names that the comparison came upon */
  Surroundings(Examples accepting, Shape sought, Examples refusing, Shape opposed, List<String> known) {
    this.accepting = accepting;
    this.sought = sought;
    this.refusing = refusing;
    this.opposed = opposed;
    this.known = known;
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
      names = new LinkedHashSet<>(known);
      names.addAll(other().names());
      names.addAll(own().names());
    }
    return names;
  }

  /** What items are counted by. */
  List<Edges.Kind> counted() {
    return Stream.of(other(), own()).flatMap(edges -> edges.counted().stream()).toList();
  }
}
