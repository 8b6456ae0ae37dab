package dev.remit.openapi.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

  /** What the item at this position has to be; beyond the declared positions what every further item has to be. */
  Shape at(int position) {
    var demands = new ArrayList<Located>();
    for (var part : shape.parts()) {
      var own = position < positions(part) ? part.at("prefixItems", position) : part.at("items");
      if (own != null) {
        demands.add(own);
      }
      var rest = part.at("unevaluatedItems");
      if (rest != null && !isEvaluated(part, position)) {
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
      var item = at(i);
      if (item.never()) {
        var filled = new Bound(BigDecimal.valueOf(i), false, closing());
        return declared == null || filled.compareUpper(declared) < 0 ? filled : declared;
      }
    }
    return declared;
  }

  private Located closing() {
    return shape.parts().stream()
        .filter(part -> part.has("items") || part.has("unevaluatedItems") || part.has("prefixItems"))
        .findFirst().orElseGet(() -> shape.parts().get(0));
  }

  /** What decides for each array anew which items are evaluated; empty where nothing asks. */
  List<Located> depending() {
    return shape.depending("unevaluatedItems", DEPENDING);
  }
}
