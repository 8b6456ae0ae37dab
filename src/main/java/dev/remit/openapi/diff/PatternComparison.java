package dev.remit.openapi.diff;

import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Regex;
import java.util.LinkedHashSet;

/**
 * {@code patternProperties} (JSON Schema 2020-12 core, section 10.3.2.2): the schema of one pattern against that of the same
 * one, or of the members that match none. Names that match several patterns are left to a witness.
 */
final class PatternComparison {

  private final SchemaDiff diff;

  PatternComparison(SchemaDiff diff) {
    this.diff = diff;
  }

  void compare(Pair pair) {
    if (!pair.before.has("patternProperties") && !pair.after.has("patternProperties")) {
      return;
    }
    var old = pair.before.members().patterns();
    var now = pair.after.members().patterns();
    var all = new LinkedHashSet<>(now);
    all.addAll(old);
    all.forEach(pattern -> pattern(pair, pattern, old.contains(pattern), now.contains(pattern)));
    if (!old.equals(now) && (all.size() > 1 || all.stream().anyMatch(PatternComparison::isUndecided))) {
      pair.found(Rule.PATTERN_PROPERTIES_CHANGED, pair.before.first("patternProperties"), pair.after.first("patternProperties"));
    }
  }

  private static boolean isUndecided(String pattern) {
    return Regex.of(pattern).finds("") == Answer.UNKNOWN;
  }

  private void pattern(Pair pair, String pattern, boolean wasThere, boolean isThere) {
    var old = pair.before.members().matching(pattern);
    var now = pair.after.members().matching(pattern);
    if (old.never() != now.never()) {
      found(pair, pattern, now.never() ? Rule.PATTERN_PROPERTY_FORBIDDEN : Rule.PATTERN_PROPERTY_ALLOWED);
    } else if (wasThere == isThere || !old.parts().isEmpty() && !now.parts().isEmpty()) {
      pair.inside(new Step.Keyword("patternProperties", pattern), diff.pair(old, now));
    } else if (diff.relation(old, now) != Relation.EQUAL) {
      found(pair, pattern, isThere ? Rule.PATTERN_PROPERTY_ADDED : Rule.PATTERN_PROPERTY_REMOVED);
    }
  }

  private static void found(Pair pair, String pattern, Rule rule) {
    pair.found(Finding.at(new Step.Keyword("patternProperties", pattern), rule,
        pair.before.firstAt("patternProperties", pattern), pair.after.firstAt("patternProperties", pattern)));
  }
}
