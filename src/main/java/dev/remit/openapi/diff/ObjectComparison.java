package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/** Objects as a whole (JSON Schema 2020-12 validation, section 6.5, and core, section 10.3.2). */
final class ObjectComparison {

  private final SchemaDiff diff;
  private final Unchanged unchanged;
  private final PatternComparison patterns;
  private final DependencyComparison dependencies;

  ObjectComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.unchanged = unchanged;
    this.patterns = new PatternComparison(diff);
    this.dependencies = new DependencyComparison(diff);
  }

  void compare(Pair pair) {
    new MemberComparison(diff, unchanged, pair).compare();
    additional(pair);
    size(pair);
    names(pair);
    patterns.compare(pair);
    dependencies.compare(pair);
  }

  private void additional(Pair pair) {
    var old = pair.before.members().additional();
    var now = pair.after.members().additional();
    if (old.never() != now.never()) {
      pair.found(now.never() ? Rule.ADDITIONAL_PROPERTIES_CLOSED : Rule.ADDITIONAL_PROPERTIES_OPENED,
          closing(pair.before), closing(pair.after));
    } else if (!now.never()) {
      pair.inside(new Step.Rest(), diff.pair(old, now));
    }
  }

  private static @Nullable Located closing(Shape shape) {
    var additional = shape.first("additionalProperties");
    return additional == null ? shape.first("unevaluatedProperties") : additional;
  }

  // as many members as are required are there in any case
  private static void size(Pair pair) {
    var old = Bound.atLeast(pair.before, "minProperties");
    var now = Bound.atLeast(pair.after, "minProperties");
    if (now != null && now.exceeds(old, pair.before.required().size())) {
      pair.found(Rule.MIN_PROPERTIES_RAISED, pair.before.first("minProperties"), now.source());
    } else if (old != null && old.exceeds(now, pair.after.required().size())) {
      pair.found(Rule.MIN_PROPERTIES_LOWERED, old.source(), pair.after.first("minProperties"));
    }
    Bound.compareMost(pair, Bound.atMost(pair.before, "maxProperties"), Bound.atMost(pair.after, "maxProperties"),
        Rule.MAX_PROPERTIES_LOWERED, Rule.MAX_PROPERTIES_RAISED);
  }

  private void names(Pair pair) {
    var old = pair.before.names();
    var now = pair.after.names();
    if (old != null && now != null) {
      pair.inside(new Step.Keyword("propertyNames", null), diff.pair(old, now));
    } else if ((old != null || now != null) && !isAnyName(old, now)) {
      pair.found(old == null ? Rule.PROPERTY_NAMES_ADDED : Rule.PROPERTY_NAMES_REMOVED,
          pair.before.first("propertyNames"), pair.after.first("propertyNames"));
    }
  }

  private boolean isAnyName(@Nullable Shape old, @Nullable Shape now) {
    var was = old == null ? diff.before(Types.TEXT) : old;
    var is = now == null ? diff.after(Types.TEXT) : now;
    return diff.meaning(was, is) == Relation.EQUAL;
  }
}
