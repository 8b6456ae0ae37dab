package dev.remit.openapi.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a shape demands of the items of an array (JSON Schema 2020-12 core, sections 10.3.1 and 11.2). */
final class Elements {

  private static final List<String> DEPENDING = List.of("contains", "anyOf", "if", "then", "else", "dependentSchemas");

  private final Shape shape;

  Elements(Shape shape) {
    this.shape = shape;
  }

  /** How many positions are declared one by one. */
  int positions() {
    int most = 0;
    for (var tuple : shape.every("prefixItems")) {
      most = Math.max(most, tuple.size());
    }
    return most;
  }

  private static int positions(Located part) {
    var tuple = part.at("prefixItems");
    return tuple == null ? 0 : tuple.size();
  }

  /**
   * What the item at this position has to be; beyond the declared positions what every further item has to be. Where the array decides
   * whether it counts as evaluated, it does.
   */
  Shape at(int position) {
    var demands = new ArrayList<Located>();
    for (var part : shape.parts()) {
      var own = position < positions(part) ? part.at("prefixItems", position) : part.at("items");
      if (own != null) {
        demands.add(own);
      }
      var rest = part.at("unevaluatedItems");
      if (rest != null && !isEvaluated(part, position) && !mayBeEvaluated(part, position)) {
        demands.add(rest);
      }
    }
    return shape.together(demands);
  }

  /** Whether each array decides anew if the item at this position is evaluated. */
  boolean isUndecided(int position) {
    return shape.has("unevaluatedItems") && shape.parts().stream().anyMatch(part -> part.has("unevaluatedItems")
        && !isEvaluated(part, position) && mayBeEvaluated(part, position));
  }

  private boolean isEvaluated(Located closing, int position) {
    return shape.within(closing).stream().anyMatch(part -> position < positions(part) || part.has("items")
        || part.node() != closing.node() && part.has("unevaluatedItems"));
  }

  private boolean mayBeEvaluated(Located closing, int position) {
    return shape.within(closing).stream().anyMatch(part -> part.has("contains"))
        || Conditional.mayEvaluate(shape, closing, inner -> position < inner.positions()
            || inner.has("items") || inner.has("unevaluatedItems") || inner.has("contains"));
  }

  /** How short the array may be: as {@code minItems} says, or {@code minContains} where every item counts; null for any length. */
  @Nullable Bound least() {
    @Nullable Bound least = Bound.atLeast(shape, "minItems");
    for (var part : counting()) {
      if (counted(part).exceeds(least, 0)) {
        least = counted(part);
      }
    }
    return least;
  }

  private static Bound counted(Located part) {
    return new Bound(ContainsComparison.least(part), false, source(part, "minContains"));
  }

  /** As many items as {@code contains} demands are there in any case, whatever they are. */
  int leastCounted() {
    return !shape.has("contains") ? 0 : shape.parts().stream().filter(part -> part.has("contains"))
        .mapToInt(part -> Bound.least(counted(part))).max().orElse(0);
  }

  /** Whether {@code contains} counts all items that there may be, so that it is a limit of their number. */
  boolean countsAll(Located part) {
    var contains = part.at("contains");
    return contains != null && (Shapes.isAnything(contains)
        || positions() == 0 && shape.every("items").stream().anyMatch(items -> items.node().sameAs(contains.node())));
  }

  private List<Located> counting() {
    return shape.has("contains") ? shape.parts().stream().filter(this::countsAll).toList() : List.of();
  }

  private static Located source(Located part, String keyword) {
    var own = part.at(keyword);
    return own == null ? Objects.requireNonNull(part.at("contains")) : own;
  }

  private @Nullable Bound mostDeclared() {
    @Nullable Bound most = Bound.atMost(shape, "maxItems");
    for (var part : counting()) {
      var value = ContainsComparison.most(part);
      var counted = value == null ? null : new Bound(value, false, source(part, "maxContains"));
      if (counted != null && (most == null || counted.compareUpper(most) < 0)) {
        most = counted;
      }
    }
    return most;
  }

  /** How long the array may be: as {@code maxItems} or {@code maxContains} says, or as positions may be filled; null for any length. */
  @Nullable Bound most() {
    var declared = mostDeclared();
    for (int i = 0; i <= positions(); i++) {
      if (at(i).never()) {
        var filled = new Bound(BigDecimal.valueOf(i), false, closing(i));
        return declared == null || filled.compareUpper(declared) < 0 ? filled : declared;
      }
    }
    return declared;
  }

  /** The keyword that lets no item stand at this position; the schema itself where several only together do not. */
  private Located closing(int position) {
    for (var part : shape.parts()) {
      var tuple = position < positions(part) ? part.at("prefixItems", position) : null;
      if (isClosed(tuple)) {
        return Objects.requireNonNull(part.at("prefixItems"));
      }
      var rest = Stream.of("items", "unevaluatedItems").filter(keyword -> tuple == null && isClosed(part.at(keyword))).findFirst();
      if (rest.isPresent()) {
        return Objects.requireNonNull(part.at(rest.get()));
      }
    }
    return shape.parts().get(0);
  }

  private boolean isClosed(@Nullable Located item) {
    return item != null && shape.together(List.of(item)).never();
  }

  /** What decides for each array anew which items are evaluated, and what the others have to be; empty where nothing asks. */
  List<Located> depending() {
    var depending = shape.depending("unevaluatedItems", DEPENDING);
    return depending.isEmpty() ? depending : Stream.concat(depending.stream(), shape.every("unevaluatedItems").stream()).toList();
  }
}
