package dev.remit.openapi.diff;

/** Arrays (JSON Schema 2020-12 validation, section 6.4, and core, section 10.3.1). */
final class ArrayComparison {

  private final SchemaDiff diff;
  private final Unchanged unchanged;
  private final ContainsComparison contains;

  ArrayComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.unchanged = unchanged;
    this.contains = new ContainsComparison(diff, unchanged);
  }

  void compare(Pair pair) {
    var oldMost = pair.before.elements().most();
    var newMost = pair.after.elements().most();
    var oldLeast = pair.before.elements().least();
    var newLeast = pair.after.elements().least();
    if (!Bound.isKept(oldLeast, newLeast, pair.before.elements()::leastCounted, pair.after.elements()::leastCounted)) {
      Bound.compareLower(pair, oldLeast, newLeast, Rule.MIN_ITEMS_RAISED, Rule.MIN_ITEMS_LOWERED);
    }
    Bound.compareMost(pair, oldMost, newMost, Rule.MAX_ITEMS_LOWERED, Rule.MAX_ITEMS_RAISED);
    int most = Math.min(Bound.count(oldMost), Bound.count(newMost));
    if (most > 1) {
      unique(pair);
    }
    items(pair, most);
    contains.compare(pair);
    var left = Leftover.of(pair.before.elements().depending(), pair.after.elements().depending(), unchanged::same);
    if (!left.isEmpty() || isOtherwiseUndecided(pair)) {
      Unevaluated.changed(pair, Rule.UNEVALUATED_ITEMS_CHANGED, "unevaluatedItems", left);
    }
  }

  private static boolean isOtherwiseUndecided(Pair pair) {
    var old = pair.before.elements();
    var now = pair.after.elements();
    for (int i = Math.max(old.positions(), now.positions()); i >= 0; i--) {
      if (old.isUndecided(i) != now.isUndecided(i)) {
        return true;
      }
    }
    return false;
  }

  private static void unique(Pair pair) {
    boolean old = pair.before.flag("uniqueItems");
    boolean now = pair.after.flag("uniqueItems");
    if (old != now) {
      pair.found(now ? Rule.UNIQUE_ITEMS_DEMANDED : Rule.UNIQUE_ITEMS_DROPPED,
          pair.before.first("uniqueItems"), pair.after.first("uniqueItems"));
    }
  }

  /** Compares the items that both sides may have. */
  private void items(Pair pair, int most) {
    var old = pair.before.elements();
    var now = pair.after.elements();
    int positions = Math.max(old.positions(), now.positions());
    for (int i = 0; i < Math.min(positions, most); i++) {
      pair.inside(new Step.Item(i), diff.pair(old.at(i), now.at(i)));
    }
    if (positions < most) {
      pair.inside(new Step.Items(positions), diff.pair(old.at(positions), now.at(positions)));
    }
  }
}
