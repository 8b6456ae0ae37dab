package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Objects that a schema may accept: the least, with one member more, with all, and with all but one. */
final class ObjectDrafts {

  private static final int MEMBERS = 40;

  private final Examples examples;
  private final Shape own;

  ObjectDrafts(Examples examples, Shape own) {
    this.examples = examples;
    this.own = own;
  }

  /** Offers one after the other, each made when it is its turn, until one is taken. */
  boolean near(Shape other, Supplier<Set<String>> spoken, Predicate<Node> taker) {
    var least = examples.object(own);
    if (least == null) {
      return false;
    }
    if (taker.test(least) || sized(least, other, taker)) {
      return true;
    }
    var names = names(least, spoken.get());
    return singles(least, names, taker) || combined(least, names, taker) || filled(least, own.declared().size(), taker);
  }

  /** Offers objects of as many members as that one limits them to. */
  boolean sized(Shape other, Predicate<Node> taker) {
    var least = other.has("minProperties") || other.has("maxProperties") ? examples.object(own) : null;
    return least != null && sized(least, other, taker);
  }

  private boolean sized(ObjectNode least, Shape other, Predicate<Node> taker) {
    for (var limit : new @Nullable Bound[] {Bound.atLeast(other, "minProperties"), Bound.atMost(other, "maxProperties")}) {
      int size = Bound.least(limit);
      if (limit != null && (filled(least, size - 1, taker) || filled(least, size, taker) || filled(least, size + 1, taker))) {
        return true;
      }
    }
    return false;
  }

  private List<String> names(ObjectNode least, Set<String> spoken) {
    var names = new LinkedHashSet<>(spoken);
    names.addAll(own.declared());
    names.add("extra");
    return names.stream().filter(name -> !least.has(name)).limit(MEMBERS).toList();
  }

  private boolean singles(ObjectNode least, List<String> names, Predicate<Node> taker) {
    for (var name : names) {
      var value = examples.of(own.property(name));
      if (value != null && taker.test(least.with(name, value))) {
        return true;
      }
    }
    return false;
  }

  // conditions speak of members that are there together
  private boolean combined(ObjectNode least, List<String> names, Predicate<Node> taker) {
    var present = present(names);
    if (present.size() < 2) {
      return false;
    }
    var all = together(least, present);
    return taker.test(all) || present.keySet().stream().anyMatch(name -> taker.test(without(all, name)));
  }

  /** An object with all members that may matter; null if there is none. */
  @Nullable Node whole(Set<String> spoken) {
    var least = (own.types() & Types.OBJECT) == 0 ? null : examples.object(own);
    return least == null ? null : together(least, present(names(least, spoken)));
  }

  private Map<String, Node> present(List<String> names) {
    var present = new LinkedHashMap<String, Node>();
    for (var name : names) {
      var value = examples.of(own.property(name));
      if (value != null) {
        present.put(name, value);
      }
    }
    return present;
  }

  private ObjectNode together(ObjectNode least, Map<String, Node> present) {
    examples.spend(present.size());
    var members = Values.members(least);
    members.putAll(present);
    return Values.object(members);
  }

  private Node without(ObjectNode all, String name) {
    examples.spend(1 + all.size() / Examples.PARTS);
    return all.without(name);
  }

  private boolean filled(ObjectNode least, int size, Predicate<Node> taker) {
    var members = Values.members(least);
    return size >= 0 && size <= 5 * MEMBERS && examples.fill(own, members, size) && taker.test(Values.object(members));
  }
}
