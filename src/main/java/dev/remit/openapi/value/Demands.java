package dev.remit.openapi.value;

import dev.remit.openapi.tree.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The keywords of a schema that demand something; those that look at the value alone first, since one that refuses is enough. */
final class Demands {

  private static final Set<String> LONG = Set.of("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "properties",
      "patternProperties", "additionalProperties", "propertyNames", "dependentSchemas", "dependencies", "items", "prefixItems",
      "contains", "uniqueItems");

  /**
   * One keyword.
   *
   * @param position among the keys of the schema
   */
  record Demand(int position, Keyword keyword) {}

  private Demands() {}

  static Demand[] of(Keys keys) {
    var demands = new ArrayList<Demand>();
    add(keys, false, demands);
    add(keys, true, demands);
    return demands.toArray(Demand[]::new);
  }

  private static void add(Keys keys, boolean isLong, List<Demand> demands) {
    for (int i = 0; i < keys.size(); i++) {
      var keyword = Keywords.TOGETHER.get(keys.at(i));
      if (keyword != null && LONG.contains(keys.at(i)) == isLong) {
        demands.add(new Demand(i, keyword));
      }
    }
  }
}
