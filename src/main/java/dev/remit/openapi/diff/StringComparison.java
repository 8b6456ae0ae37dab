package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Formats;
import dev.remit.openapi.value.PatternDifference;
import dev.remit.openapi.value.Patterns;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lengths and patterns (JSON Schema 2020-12 validation, section 6.3). */
final class StringComparison {

  /** Found in every text, since a pattern need not fit as a whole; {@code ^.*$} is not, for a dot is no end of line. */
  private static final Set<String> EVERYTHING = Set.of("", ".*", "^", "$", "^.*", ".*$");

  private static final String NO_PATTERN = "[";

  private StringComparison() {}

  static void compare(Pair pair, Patterns patterns) {
    LengthComparison.compare(pair);
    patterns(pair, patterns);
  }

  private static void patterns(Pair pair, Patterns patterns) {
    var old = demanding(pair.before);
    var now = demanding(pair.after);
    var left = Leftover.of(old, now, (one, other) -> one.node().sameAs(other.node()));
    if (!left.isEmpty()) {
      var common = commonFormats(pair);
      var difference = patterns.difference(texts(old, common), texts(now, common), least(pair), most(pair));
      pair.telling = difference.examples().stream().map(Values::text).toList();
      report(pair, left, difference);
    }
  }

  private static void report(Pair pair, Leftover left, PatternDifference difference) {
    if (!left.isReplacement()) {
      new Leftover(difference.addsNone() ? List.of() : left.gone(), difference.keepsAll() ? List.of() : left.fresh())
          .report(pair, Rule.PATTERN_ADDED, Rule.PATTERN_REMOVED);
    } else if (!difference.isNone()) {
      var rule = difference.addsNone() ? Rule.PATTERN_TIGHTENED
          : difference.keepsAll() ? Rule.PATTERN_LOOSENED : Rule.PATTERN_CHANGED;
      pair.found(rule, left.gone().get(0), left.fresh().get(0));
    }
  }

  // shorter texts than both allow, and longer ones, are what the limits are reported for
  private static int least(Pair pair) {
    return Math.max(Bound.least(Bound.atLeast(pair.before, "minLength")), Bound.least(Bound.atLeast(pair.after, "minLength")));
  }

  private static int most(Pair pair) {
    return Math.min(Bound.count(Bound.atMost(pair.before, "maxLength")), Bound.count(Bound.atMost(pair.after, "maxLength")));
  }

  private static List<Located> demanding(Shape shape) {
    var patterns = shape.every("pattern");
    return patterns.isEmpty() ? patterns
        : patterns.stream().filter(pattern -> !EVERYTHING.contains(text(pattern))).toList();
  }

  private static List<String> texts(List<Located> patterns, Set<String> more) {
    return Stream.concat(patterns.stream().map(StringComparison::text), more.stream()).toList();
  }

  // what is not of the format is refused by both
  private static Set<String> commonFormats(Pair pair) {
    var common = formats(pair.before);
    common.retainAll(formats(pair.after));
    return common;
  }

  /** What all texts of the formats look like. */
  static Set<String> formats(Shape shape) {
    var patterns = new LinkedHashSet<String>();
    for (var format : shape.every("format")) {
      var pattern = format.node() instanceof TextNode name ? Formats.pattern(name.value()) : null;
      if (pattern != null) {
        patterns.add(pattern);
      }
    }
    return patterns;
  }

  /** A pattern that is no text is no pattern either, and remains undecided. */
  static String text(Located pattern) {
    return pattern.node() instanceof TextNode text ? text.value() : NO_PATTERN;
  }
}
