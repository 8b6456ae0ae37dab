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
   * What the item at this position has to be; beyond the declared positions what every further item has to be. Where it depends on the
   * array whether the item counts as evaluated, it does not.
   */
  Shape at(int position) {
    return demanded(position, false);
  }

  /** The same for an array in which all counts as evaluated that may: what an item may be at all. */
  Shape admitted(int position) {
    return demanded(position, !depending().isEmpty());
  }

  private Shape demanded(int position, boolean evaluated) {
    var demands = new ArrayList<Located>();
    for (var part : shape.parts()) {
      var own = position < positions(part) ? part.at("prefixItems", position) : part.at("items");
      if (own != null) {
        demands.add(own);
      }
      var rest = part.at("unevaluatedItems");
      if (rest != null && !evaluated && !isEvaluated(part, position)) {
        demands.add(rest);
      }
    }
    return shape.together(demands);
  }

  private boolean isEvaluated(Located closing, int position) {
    return shape.within(closing).stream().anyMatch(part -> position < positions(part) || part.has("items")
        || part.node() != closing.node() && part.has("unevaluatedItems"));
  }

  /** How long the array may be: as {@code maxItems} says, or as positions may be filled; null for any length. */
  @Nullable Bound most() {
    var declared = Bound.atMost(shape, "maxItems");
    for (int i = 0; i <= positions(); i++) {
      if (admitted(i).never()) {
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

  /** What decides for each array anew which items are evaluated; empty where nothing asks. */
  List<Located> depending() {
    return shape.depending("unevaluatedItems", DEPENDING);
  }
}
