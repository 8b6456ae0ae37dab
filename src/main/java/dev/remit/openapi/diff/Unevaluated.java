package dev.remit.openapi.diff;

import java.util.List;
import java.util.stream.Stream;

/**
 * What to show where other members or items are left for {@code unevaluatedProperties} or {@code unevaluatedItems} than before: what the
 * keyword says, or what evaluates the others if it says what it said.
 */
final class Unevaluated {

  private Unevaluated() {}

  /** @param depending what decides for each value anew and is not the same any more; empty if the schema around it has changed */
  static void changed(Pair pair, Rule rule, String keyword, Leftover depending) {
    var shown = Stream.of(written(pair.before.every(keyword), pair.after.every(keyword)), depending,
            parts(pair.before.together(depending.gone()), pair.after.together(depending.fresh())), parts(pair.before, pair.after))
        .filter(each -> !Located.sameText(Leftover.only(each.gone()), Leftover.only(each.fresh()))).findFirst();
    if (shown.isPresent()) {
      pair.found(rule, Leftover.only(shown.get().gone()), Leftover.only(shown.get().fresh()));
    } else {
      pair.found(rule, pair.before.first(keyword), pair.after.first(keyword));
    }
  }

  private static Leftover parts(Shape old, Shape now) {
    return written(old.parts(), now.parts());
  }

  private static Leftover written(List<Located> old, List<Located> now) {
    return Leftover.of(old, now, Located::sameText);
  }
}
