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
      words(pair, keyword, Rule.DOCUMENTATION_CHANGED);
    }
    note(pair, Rule.DOCUMENTATION_CHANGED, examples(pair.before), examples(pair.after));
    defaults(pair);
    XmlComparison.compare(pair);
    deprecation(pair, life);
    extensions(pair);
  }

  private static void words(Pair pair, String keyword, Rule rule) {
    note(pair, rule, pair.before.every(keyword), pair.after.every(keyword));
  }

  // of schemas that hold together each has its own words; a word means the same in every version of OpenAPI, and what an example
  // quotes is no reference
  private static void note(Pair pair, Rule rule, List<Located> old, List<Located> now) {
    if (old.size() == 1 && now.size() == 1) {
      if (!Located.sameText(old.get(0), now.get(0))) {
        pair.found(rule, old.get(0), now.get(0));
      }
      return;
    }
    var gone = without(old, now);
    var fresh = without(now, old);
    for (int i = 0; i < Math.max(gone.size(), fresh.size()); i++) {
      pair.found(rule, i < gone.size() ? gone.get(i) : null, i < fresh.size() ? fresh.get(i) : null);
    }
  }

  private static List<Located> without(List<Located> some, List<Located> others) {
    return some.isEmpty() ? some
        : some.stream().filter(each -> others.stream().noneMatch(other -> Located.sameText(each, other))).toList();
  }

  private static void defaults(Pair pair) {
    var old = pair.before.first("default");
    var now = pair.after.first("default");
    if (!Located.sameText(old, now)) {
      pair.found(Rule.DEFAULT_CHANGED, old, now);
    }
  }

  // 3.0 has one example, 3.1 a list of them; one in a list is the same one
  private static List<Located> examples(Shape shape) {
    var several = shape.every("examples");
    return several.isEmpty() ? shape.every("example")
        : several.stream().map(each -> each.items().size() == 1 ? each.items().get(0) : each).toList();
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
        words(pair, keyword, Rule.EXTENSION_CHANGED);
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
