package dev.remit.openapi.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code if} with its {@code then} and {@code else} (JSON Schema 2020-12 core, section 10.2.2). Under the same condition
 * what follows is compared; otherwise a value has to tell.
 */
final class ConditionComparison {

  private final SchemaDiff diff;
  private final Unchanged unchanged;

  ConditionComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.unchanged = unchanged;
  }

  void compare(Pair pair) {
    var old = conditions(pair.before);
    var now = conditions(pair.after);
    if (old.isEmpty() && now.isEmpty()) {
      return;
    }
    var left = Leftover.of(old, now, this::same);
    if (!left.isReplacement()) {
      left.gone().forEach(each -> pair.found(Rule.CONDITION_REMOVED, each.at("if"), null));
      left.fresh().forEach(each -> pair.found(Rule.CONDITION_ADDED, null, each.at("if")));
    } else {
      changed(pair, left.gone().get(0), left.fresh().get(0));
    }
  }

  // a condition without consequence demands nothing, and what follows anyway is among the parts
  private static List<Located> conditions(Shape shape) {
    return shape.parts().stream().filter(part -> part.has("if") && (demands(part.at("then")) || demands(part.at("else")))
        && !Shapes.isAnything(part.at("if")) && !Shapes.isNothing(part.at("if"))).toList();
  }

  private static boolean demands(@Nullable Located consequence) {
    return consequence != null && !Shapes.isAnything(consequence);
  }

  private boolean same(Located old, Located now) {
    return same(old, now, "if") && same(old, now, "then") && same(old, now, "else");
  }

  private boolean same(Located old, Located now, String keyword) {
    return unchanged.same(old.at(keyword), now.at(keyword));
  }

  private void changed(Pair pair, Located old, Located now) {
    if (same(old, now, "if") || diff.meaning(diff.before(old.at("if")), diff.after(now.at("if"))) == Relation.EQUAL) {
      consequence(pair, "then", old.at("then"), now.at("then"));
      consequence(pair, "else", old.at("else"), now.at("else"));
    } else {
      pair.found(Rule.CONDITION_CHANGED, old.at("if"), now.at("if"));
    }
  }

  private void consequence(Pair pair, String keyword, @Nullable Located old, @Nullable Located now) {
    pair.inside(new Step.Keyword(keyword, null), diff.pair(diff.before(old), diff.after(now)));
  }
}
