package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Objects that a schema may accept: the least, with one member more, with all, and with all but one. */
final class ObjectDrafts {

  private static final int MEMBERS = 40;

  private final Examples examples;
  private final Shape own;

  ObjectDrafts(Examples examples, Shape own) {
    this.examples = examples;
    this.own = own;
  }

  /** Each is made when it is asked for. */
  Stream<Node> near(Shape other, Set<String> spoken) {
    var least = examples.object(own);
    return least == null ? Stream.empty() : Stream.<Supplier<Stream<Node>>>of(
        () -> Stream.of(least), () -> sized(least, other), () -> singles(least, spoken), () -> combined(least, spoken),
        () -> filled(least, own.declared().size())).flatMap(Supplier::get);
  }

  private Stream<Node> sized(ObjectNode least, Shape other) {
    return Stream.of(Bound.atLeast(other, "minProperties"), Bound.atMost(other, "maxProperties")).filter(Objects::nonNull)
        .map(Examples::count).flatMap(size -> Stream.of(size - 1, size, size + 1)).flatMap(size -> filled(least, size));
  }

  private Stream<String> names(ObjectNode least, Set<String> spoken) {
    var names = new LinkedHashSet<>(spoken);
    names.addAll(own.declared());
    names.add("extra");
    return names.stream().filter(name -> !least.has(name)).limit(MEMBERS);
  }

  private Stream<Node> singles(ObjectNode least, Set<String> spoken) {
    return names(least, spoken).flatMap(name -> Stream.ofNullable(examples.of(own.property(name)))
        .map(value -> (Node) least.with(name, value)));
  }

  // conditions speak of members that are there together
  private Stream<Node> combined(ObjectNode least, Set<String> spoken) {
    var present = new LinkedHashMap<String, Node>();
    names(least, spoken).forEach(name -> {
      var value = examples.of(own.property(name));
      if (value != null) {
        present.put(name, value);
      }
    });
    if (present.size() < 2) {
      return Stream.empty();
    }
    var members = Values.members(least);
    members.putAll(present);
    var all = Values.object(members);
    return Stream.concat(Stream.of(all), present.keySet().stream().map(name -> without(all, name)));
  }

  private Node without(ObjectNode all, String name) {
    examples.spend(all.size());
    return all.without(name);
  }

  private Stream<Node> filled(ObjectNode least, int size) {
    var members = new LinkedHashMap<>(Values.members(least));
    return size >= 0 && size <= 5 * MEMBERS && examples.fill(own, members, size) ? Stream.of(Values.object(members)) : Stream.empty();
  }
}
