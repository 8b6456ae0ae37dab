package dev.remit.openapi.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schema says without refusing a value: words, deprecation, defaults. */
final class AnnotationComparison {

  private static final List<String> WORDS =
      List.of("title", "description", "externalDocs", "$comment");

  private AnnotationComparison() {}

  static void compare(Pair pair, LifeCycle life) {
    for (var keyword : WORDS) {
      note(pair, keyword, Rule.DOCUMENTATION_CHANGED);
    }
    examples(pair);
    note(pair, "default", Rule.DEFAULT_CHANGED);
    XmlComparison.compare(pair);
    deprecation(pair, life);
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

  private static void deprecation(Pair pair, LifeCycle life) {
    boolean old = pair.before.flag("deprecated");
    boolean now = pair.after.flag("deprecated");
    if (old != now) {
      pair.found(now ? deprecated(pair) : Finding.of(Rule.REACTIVATED, pair.before.first("deprecated"), pair.after.first("deprecated")));
    }
    lifeCycle(pair, old == now, life);
  }

  private static Finding deprecated(Pair pair) {
    var sunset = pair.after.first(Sunset.KEY);
    var plain = Finding.of(Rule.DEPRECATED, pair.before.first("deprecated"), pair.after.first("deprecated"));
    return sunset == null || Sunset.at(sunset) == null ? plain
        : Finding.of(Rule.DEPRECATED_WITH_SUNSET, pair.before.first("deprecated"), pair.after.first("deprecated"))
            .showing(plain.old(), Sunset.shown(sunset));
  }

  private static void lifeCycle(Pair pair, boolean alone, LifeCycle life) {
    var sunset = Sunset.change(pair.before.first(Sunset.KEY), pair.after.first(Sunset.KEY), life.on());
    if (sunset != null && (alone || !Sunset.isPartOfDeprecation(sunset))) {
      pair.found(sunset, pair.before.first(Sunset.KEY), pair.after.first(Sunset.KEY));
    }
    var stability = Stability.change(pair.before.first(Stability.KEY), pair.after.first(Stability.KEY));
    if (stability != null) {
      pair.found(stability, pair.before.first(Stability.KEY), pair.after.first(Stability.KEY));
    }
  }

  private static void extensions(Pair pair) {
    for (var keyword : pair.keywords(keyword -> keyword.startsWith("x-"))) {
      if (keyword.equals(Style.KEPT)) {
        separator(pair);
      } else if (!isCompared(pair, keyword)) {
        note(pair, keyword, Rule.EXTENSION_CHANGED);
      }
    }
  }

  // of a list inside a list, of which later versions of OpenAPI do not say how it is written
  private static void separator(Pair pair) {
    var old = pair.before.first(Style.KEPT);
    var now = pair.after.first(Style.KEPT);
    if (!Style.inner(old).equals(Style.inner(now))) {
      pair.found(Rule.COLLECTION_FORMAT_CHANGED, old, now);
    }
  }

  // as values where both sides list them, or as life cycle
  private static boolean isCompared(Pair pair, String keyword) {
    return keyword.equals(Sunset.KEY) || keyword.equals(Stability.KEY) || keyword.equals(ValueComparison.EXTENSIBLE) && pair.before.has(keyword) && pair.after.has(keyword);
  }
}
