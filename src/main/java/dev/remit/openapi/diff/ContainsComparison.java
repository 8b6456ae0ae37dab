package dev.remit.openapi.diff;

import dev.remit.openapi.tree.NumberNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code contains} with {@code minContains} and {@code maxContains} (JSON Schema 2020-12 core, section 10.3.1.3, and
 * validation, section 6.4): how many items of a kind a list has to hold. Where every item is of that kind it limits the length of the list
 * and is compared as such.
 */
final class ContainsComparison {

  private final SchemaDiff diff;
  private final Unchanged unchanged;

  ContainsComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.unchanged = unchanged;
  }

  void compare(Pair pair) {
    if (!pair.before.has("contains") && !pair.after.has("contains")) {
      return;
    }
    var old = demands(pair.before);
    var now = demands(pair.after);
    if (old.isEmpty() && now.isEmpty()) {
      return;
    }
    var left = Leftover.of(old, now, this::same);
    if (!left.isReplacement()) {
      left.gone().forEach(each -> pair.found(Rule.CONTAINS_REMOVED, each.at("contains"), null));
      left.fresh().forEach(each -> pair.found(Rule.CONTAINS_ADDED, null, each.at("contains")));
    } else {
      changed(pair, left.gone().get(0), left.fresh().get(0));
    }
  }

  /** The parts that demand or limit items of a kind. */
  static List<Located> demands(Shape shape) {
    return shape.parts().stream().filter(part -> part.has("contains") && !shape.elements().countsAll(part))
        .filter(part -> least(part).signum() > 0 || most(part) != null).toList();
  }

  private boolean same(Located old, Located now) {
    return unchanged.same(old.at("contains"), now.at("contains")) && sameLeast(old, now) && sameMost(old, now);
  }

  private static boolean sameLeast(Located old, Located now) {
    return least(old).compareTo(least(now)) == 0;
  }

  private static boolean sameMost(Located old, Located now) {
    var was = most(old);
    var is = most(now);
    return was == null || is == null ? was == is : was.compareTo(is) == 0;
  }

  private void changed(Pair pair, Located old, Located now) {
    var before = diff.before(old.at("contains"));
    var after = diff.after(now.at("contains"));
    if (unchanged.same(old.at("contains"), now.at("contains")) || diff.meaning(before, after) == Relation.EQUAL) {
      counts(pair, old, now);
    } else if (most(old) == null && most(now) == null && sameLeast(old, now)) {
      // what satisfies more of the inner schema satisfies more of the outer one
      pair.inside(new Step.Keyword("contains", null), diff.pair(before, after));
    } else {
      pair.found(Rule.CONTAINS_CHANGED, old.at("contains"), now.at("contains"));
    }
  }

  private static void counts(Pair pair, Located old, Located now) {
    int least = least(now).compareTo(least(old));
    if (least != 0) {
      pair.found(least > 0 ? Rule.MIN_CONTAINS_RAISED : Rule.MIN_CONTAINS_LOWERED, old.at("minContains"), now.at("minContains"));
    }
    if (!sameMost(old, now)) {
      pair.found(isLower(most(old), most(now)) ? Rule.MAX_CONTAINS_LOWERED : Rule.MAX_CONTAINS_RAISED,
          old.at("maxContains"), now.at("maxContains"));
    }
  }

  private static boolean isLower(@Nullable BigDecimal old, @Nullable BigDecimal now) {
    return now != null && (old == null || now.compareTo(old) < 0);
  }

  /** How many items of the kind there have to be. */
  static BigDecimal least(Located part) {
    var least = number(part, "minContains");
    return least == null ? BigDecimal.ONE : least;
  }

  /** So many may fit; null for any number. */
  static @Nullable BigDecimal most(Located part) {
    return number(part, "maxContains");
  }

  private static @Nullable BigDecimal number(Located part, String keyword) {
    var limit = part.at(keyword);
    return limit != null && limit.node() instanceof NumberNode number ? number.value() : null;
  }
}
