package dev.remit.openapi.value;

import dev.remit.openapi.tree.Keys;
import java.util.ArrayList;
import java.util.List;

/** The keywords of a schema that demand something; those that look at the value alone first, since one that refuses is enough. */
final class Demands {

  /**
   * One keyword.
   *
   * @param position among the keys of the schema
   */
  record Demand(int position, Keyword keyword) {}

  private Demands() {}

  static Demand[] of(Keys keys) {
    var demands = new ArrayList<Demand>();
    add(keys, Keyword.When.FIRST, demands);
    add(keys, Keyword.When.LATER, demands);
    return demands.toArray(Demand[]::new);
  }

  private static void add(Keys keys, Keyword.When when, List<Demand> demands) {
    for (int i = 0; i < keys.size(); i++) {
      var keyword = Keyword.of(keys.at(i));
      if (keyword != null && keyword.when() == when) {
        demands.add(new Demand(i, keyword));
      }
    }
  }
}
