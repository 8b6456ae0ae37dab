package dev.remit.openapi.diff;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that are objects and are written member by member, each under its own name: the name of the parameter never travels
 * (OpenAPI, style values; RFC 6570, section 3.2.8), so that what is known of one is what its members are called.
 */
final class SpreadObjects {

  private final Scope scope;

  SpreadObjects(Scope scope) {
    this.scope = scope;
  }

  /**
   * The key of the parameter that is this one by another name: the first with the same members, or else with some of them.
   *
   * @param gone the old parameters that are left
   * @return null if there is none
   */
  @Nullable String sameIn(Map<String, Entered> gone, Located now) {
    if (!isSpread(scope.after(), now)) {
      return null;
    }
    var names = names(scope.after(), now);
    var candidates = gone.entrySet().stream().filter(each -> isBeside(each.getValue().value(), now)).map(Map.Entry::getKey).toList();
    return candidates.stream().filter(key -> names.equals(names(gone, key))).findFirst()
        .or(() -> candidates.stream().filter(key -> !Collections.disjoint(names, names(gone, key))).findFirst()).orElse(null);
  }

  private boolean isBeside(Located old, Located now) {
    return String.valueOf(now.text("in")).equals(old.text("in")) && isSpread(scope.before(), old);
  }

  private Set<String> names(Map<String, Entered> gone, String key) {
    return names(scope.before(), gone.get(key).value());
  }

  private static Set<String> names(Side side, Located parameter) {
    return side.shapes.of(parameter.at("schema")).declared();
  }

  private static boolean isSpread(Side side, Located parameter) {
    return Style.spreads(parameter) && (StyleDiff.types(side, parameter) & Types.VALUES) == Types.OBJECT;
  }
}
