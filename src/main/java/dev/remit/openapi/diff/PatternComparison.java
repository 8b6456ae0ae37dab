package dev.remit.openapi.diff;

import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.PatternDifference;
import dev.remit.openapi.value.Regex;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code patternProperties} (JSON Schema 2020-12 core, section 10.3.2.2): the schema of one pattern against that of the one that matches the
 * same names, or of the members that match none. Names that may match several patterns are left to a witness.
 */
final class PatternComparison {

  /** Of more patterns it is not looked at which of them match the same names. */
  private static final int MANY = 16;
  /** Matches no name. */
  private static final String NOTHING = "[]";

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
    var gone = without(old, now);
    var fresh = without(now, old);
    var kept = without(now, fresh);
    kept.forEach(pattern -> common(pair, pattern, pattern, pattern));
    if (gone.size() + fresh.size() <= MANY) {
      respelled(pair, gone, fresh);
    }
    if (!isOneWithinTheOther(pair, gone, fresh, kept)) {
      fresh.forEach(pattern -> came(pair, pattern));
      gone.forEach(pattern -> went(pair, pattern));
      overlap(pair, gone, fresh, kept);
    }
  }

  private static Set<String> without(Set<String> patterns, Set<String> others) {
    var left = new LinkedHashSet<>(patterns);
    left.removeAll(others);
    return left;
  }

  /** Compares those that match the same names, and takes them out. */
  private void respelled(Pair pair, Set<String> gone, Set<String> fresh) {
    for (var pattern : List.copyOf(fresh)) {
      var same = gone.stream().filter(old -> difference(old, pattern).isNone()).findFirst();
      same.ifPresent(old -> {
        common(pair, old, pattern, pattern);
        gone.remove(old);
        fresh.remove(pattern);
      });
    }
  }

  private PatternDifference difference(String old, String now) {
    return diff.patterns().difference(List.of(old), List.of(now), 0, Integer.MAX_VALUE);
  }

  /** Compares one pattern that took the place of another one within it or around it, if no other one matches such names. */
  private boolean isOneWithinTheOther(Pair pair, Set<String> gone, Set<String> fresh, Set<String> kept) {
    if (gone.size() != 1 || fresh.size() != 1) {
      return false;
    }
    var old = gone.iterator().next();
    var now = fresh.iterator().next();
    var difference = difference(old, now);
    pair.names = difference.examples();
    if (difference.keepsAll() && areApart(now, kept)) {
      common(pair, old, now, old);
      came(pair, now);
      return true;
    }
    if (difference.addsNone() && areApart(old, kept)) {
      common(pair, old, now, now);
      went(pair, old);
      return true;
    }
    return false;
  }

  private boolean areApart(String pattern, Set<String> others) {
    return others.size() <= MANY && others.stream().allMatch(other -> other.equals(pattern)
        || diff.patterns().difference(List.of(pattern, other), List.of(NOTHING), 0, Integer.MAX_VALUE).keepsAll());
  }

  private void overlap(Pair pair, Set<String> gone, Set<String> fresh, Set<String> kept) {
    var changed = new LinkedHashSet<>(fresh);
    changed.addAll(gone);
    var all = new LinkedHashSet<>(changed);
    all.addAll(kept);
    if (changed.stream().anyMatch(pattern -> isUndecided(pattern) || !areApart(pattern, all))) {
      pair.found(Rule.PATTERN_PROPERTIES_CHANGED, pair.before.first("patternProperties"), pair.after.first("patternProperties"));
    }
  }

  private static boolean isUndecided(String pattern) {
    return Regex.of(pattern).finds("") == Answer.UNKNOWN;
  }

  /** @param matched a pattern of names that match both */
  private void common(Pair pair, String old, String now, String matched) {
    var was = pair.before.members().matching(old);
    var is = pair.after.members().matching(now);
    if (was.never() == is.never()) {
      inside(pair, matched, was, is);
    } else {
      found(pair, old, now, is.never() ? Rule.PATTERN_PROPERTY_FORBIDDEN : Rule.PATTERN_PROPERTY_ALLOWED);
    }
  }

  private void came(Pair pair, String pattern) {
    changed(pair, pattern, pair.before.members().matching(pattern), Rule.PATTERN_PROPERTY_ADDED);
  }

  private void went(Pair pair, String pattern) {
    changed(pair, pattern, pair.after.members().matching(pattern), Rule.PATTERN_PROPERTY_REMOVED);
  }

  /** @param without what such members are where the pattern is not there; they may be anything, or are additional ones */
  private void changed(Pair pair, String pattern, Shape without, Rule rule) {
    var old = pair.before.members().matching(pattern);
    var now = pair.after.members().matching(pattern);
    if (old.never() != now.never()) {
      found(pair, pattern, pattern, now.never() ? Rule.PATTERN_PROPERTY_FORBIDDEN : Rule.PATTERN_PROPERTY_ALLOWED);
    } else if (!without.parts().isEmpty() || without.never()) {
      inside(pair, pattern, old, now);
    } else if (diff.relation(old, now) != Relation.EQUAL) {
      found(pair, pattern, pattern, rule);
    }
  }

  private void inside(Pair pair, String pattern, Shape old, Shape now) {
    pair.inside(new Step.Keyword("patternProperties", pattern), diff.pair(old, now));
  }

  private static void found(Pair pair, String old, String now, Rule rule) {
    pair.found(Finding.at(new Step.Keyword("patternProperties", now), rule,
        pair.before.firstAt("patternProperties", old), pair.after.firstAt("patternProperties", now)));
  }
}
