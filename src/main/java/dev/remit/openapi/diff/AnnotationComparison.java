package dev.remit.openapi.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schema says without refusing a value: words, deprecation, defaults. */
final class AnnotationComparison {

  private static final List<String> WORDS =
      List.of("title", "description", "externalDocs", "$comment");

  private AnnotationComparison() {}

  static void compare(Pair pair) {
    for (var keyword : WORDS) {
      note(pair, keyword, Rule.DOCUMENTATION_CHANGED);
    }
    examples(pair);
    note(pair, "default", Rule.DEFAULT_CHANGED);
    note(pair, "xml", Rule.KEYWORD_CHANGED);
    deprecation(pair);
    extensions(pair);
  }

  private static void note(Pair pair, String keyword, Rule rule) {
    var old = pair.before.first(keyword);
    var now = pair.after.first(keyword);
    // a word means the same in every version of OpenAPI, and what an example quotes is no reference
    if (!Located.sameText(old, now)) {
      pair.found(rule, old, now);
    }
  }

  // 3.0 has one example, 3.1 a list of them; one in a list is the same one
  private static void examples(Pair pair) {
    var old = example(pair.before);
    var now = example(pair.after);
    if (!Located.sameText(old, now)) {
      pair.found(Rule.DOCUMENTATION_CHANGED, old, now);
    }
  }

  private static @Nullable Located example(Shape shape) {
    var several = shape.first("examples");
    return several == null ? shape.first("example") : several.items().size() == 1 ? several.items().get(0) : several;
  }

  private static void deprecation(Pair pair) {
    boolean old = pair.before.flag("deprecated");
    boolean now = pair.after.flag("deprecated");
    if (old != now) {
      var rule = now ? Rule.DEPRECATED : Rule.REACTIVATED;
      pair.found(rule, pair.before.first("deprecated"), pair.after.first("deprecated"));
    }
  }

  private static void extensions(Pair pair) {
    var keywords = pair.before.keywords();
    keywords.addAll(pair.after.keywords());
    keywords.stream().filter(keyword -> keyword.startsWith("x-") && !isCompared(pair, keyword))
        .forEach(keyword -> note(pair, keyword, Rule.EXTENSION_CHANGED));
  }

  // as values where both sides list them
  private static boolean isCompared(Pair pair, String keyword) {
    return keyword.equals(ValueComparison.EXTENSIBLE) && pair.before.has(keyword) && pair.after.has(keyword);
  }
}
