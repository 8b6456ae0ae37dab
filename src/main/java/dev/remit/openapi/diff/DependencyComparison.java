package dev.remit.openapi.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@link Dependencies} of two shapes, as sets for each member that triggers them. */
final class DependencyComparison {

  private static final List<String> KEYWORDS = List.of("dependentRequired", "dependencies", "dependentSchemas");

  private final SchemaDiff diff;

  DependencyComparison(SchemaDiff diff) {
    this.diff = diff;
  }

  void compare(Pair pair) {
    var old = pair.before.dependencies();
    var now = pair.after.dependencies();
    if (old.isEmpty() && now.isEmpty()) {
      return;
    }
    for (var trigger : union(old.triggers(), now.triggers())) {
      names(pair, trigger);
    }
    for (var trigger : union(old.schemas().keySet(), now.schemas().keySet())) {
      schema(pair, trigger, old.schemas().getOrDefault(trigger, List.of()), now.schemas().getOrDefault(trigger, List.of()));
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  private static void names(Pair pair, String trigger) {
    var old = demanded(pair.before, trigger);
    var now = demanded(pair.after, trigger);
    // what is required of every object is compared as such
    var gone = without(without(old, now), pair.before.required());
    var fresh = without(without(now, old), pair.after.required());
    if (!gone.isEmpty()) {
      pair.found(finding(pair, trigger, Rule.DEPENDENT_REQUIRED_REMOVED, gone, Set.of()));
    }
    if (!fresh.isEmpty()) {
      pair.found(finding(pair, trigger, Rule.DEPENDENT_REQUIRED_ADDED, Set.of(), fresh));
    }
  }

  private static Set<String> demanded(Shape shape, String trigger) {
    var names = new LinkedHashSet<>(shape.required());
    names.add(trigger);
    return shape.dependencies().closure(names);
  }

  private static Set<String> without(Set<String> all, Set<String> these) {
    return all.stream().filter(name -> !these.contains(name)).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Finding finding(Pair pair, String trigger, Rule rule, Set<String> gone, Set<String> fresh) {
    return Finding.of(rule, place(pair.before, trigger), place(pair.after, trigger))
        .showing(json(gone), json(fresh));
  }

  private static @Nullable Located place(Shape shape, String trigger) {
    return KEYWORDS.stream().map(keyword -> shape.firstAt(keyword, trigger)).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static @Nullable String json(Set<String> names) {
    return names.isEmpty() ? null : names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(",", "[", "]"));
  }

  private void schema(Pair pair, String trigger, List<Located> old, List<Located> now) {
    var was = diff.before(old);
    var is = diff.after(now);
    if (!old.isEmpty() && !now.isEmpty()) {
      pair.inside(new Step.Keyword("dependentSchemas", trigger), diff.pair(was, is));
    } else if (diff.relation(was, is) != Relation.EQUAL) {
      old.forEach(each -> pair.found(Rule.DEPENDENT_SCHEMA_REMOVED, each, null));
      now.forEach(each -> pair.found(Rule.DEPENDENT_SCHEMA_ADDED, null, each));
    }
  }
}
