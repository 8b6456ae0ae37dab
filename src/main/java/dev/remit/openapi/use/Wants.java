package dev.remit.openapi.use;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a value that are used, as a tree. A value that is named itself is used as a whole. */
final class Wants {

  private final Map<Way.Step, Wants> steps = new LinkedHashMap<>();
  private boolean named;

  static Wants of(Collection<String> members) {
    var root = new Wants();
    members.forEach(text -> root.add(Way.parse(text)));
    return root;
  }

  private void add(Way way) {
    var at = this;
    for (var step : way.steps()) {
      at = at.steps.computeIfAbsent(step, key -> new Wants());
    }
    at.named = true;
  }

  /** By what follows next. */
  Map<Way.Step, Wants> steps() {
    return steps;
  }

  /** Whether all of the value is used: it is named itself, or nothing inside it is. */
  boolean isWhole() {
    return named || steps.isEmpty();
  }
}
