package dev.remit.openapi.read;

import dev.remit.openapi.read.ObjectModel.Place;
import dev.remit.openapi.tree.Keys;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What a walk does with an object of one kind that has certain keys: which members it visits. Most objects have the
 * same keys as others, so this is decided once for all of them.
 *
 * @param positions of the members to visit
 * @param places what each of them holds
 * @param refers whether there is a {@code $ref}
 */
record Plan(int[] positions, Place[] places, boolean refers) {

  private static Plan of(Kind kind, Keys keys) {
    var model = ObjectModel.of(kind);
    var positions = new int[keys.size()];
    var places = new Place[keys.size()];
    int count = 0;
    for (int at = 0; at < keys.size(); at++) {
      var place = model.place(keys.at(at));
      if (place != null) {
        positions[count] = at;
        places[count++] = place;
      }
    }
    return new Plan(Arrays.copyOf(positions, count), Arrays.copyOf(places, count), keys.position("$ref") >= 0);
  }

  /** The plans for one document. */
  static final class Plans {

    private final Map<Kind, Map<Keys, Plan>> known = new EnumMap<>(Kind.class);

    Plans() {
      for (var kind : Kind.values()) {
        known.put(kind, new IdentityHashMap<>());
      }
    }

    Plan of(Kind kind, Keys keys) {
      var ofKind = known.get(kind);
      var plan = ofKind.get(keys);
      if (plan == null) {
        plan = Plan.of(kind, keys);
        ofKind.put(keys, plan);
      }
      return plan;
    }
  }
}
