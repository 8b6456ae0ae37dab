package dev.remit.openapi.diff;

/** Arrays (JSON Schema 2020-12 validation, section 6.4, and core, section 10.3.1). */
final class ArrayComparison {

  private final SchemaDiff diff;

  ArrayComparison(SchemaDiff diff) {
    this.diff = diff;
  }

  void compare(Pair pair) {
    Bound.compareLower(pair, Bound.atLeast(pair.before, "minItems"), Bound.atLeast(pair.after, "minItems"),
        Rule.MIN_ITEMS_RAISED, Rule.MIN_ITEMS_LOWERED);
    Bound.compareUpper(pair, Bound.atMost(pair.before, "maxItems"), Bound.atMost(pair.after, "maxItems"),
        Rule.MAX_ITEMS_LOWERED, Rule.MAX_ITEMS_RAISED);
    unique(pair);
    items(pair);
  }

  private static void unique(Pair pair) {
    boolean old = pair.before.flag("uniqueItems");
    boolean now = pair.after.flag("uniqueItems");
    if (old != now) {
      pair.found(now ? Rule.UNIQUE_ITEMS_DEMANDED : Rule.UNIQUE_ITEMS_DROPPED,
          pair.before.first("uniqueItems"), pair.after.first("uniqueItems"));
    }
  }

  private void items(Pair pair) {
    int positions = Math.max(pair.before.positions(), pair.after.positions());
    for (int i = 0; i < positions; i++) {
      pair.inside(new Step.Item(i), diff.pair(pair.before.item(i), pair.after.item(i)));
    }
    pair.inside(new Step.Items(positions), diff.pair(pair.before.item(positions), pair.after.item(positions)));
  }
}
