package dev.remit.openapi.diff;

import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The normal forms of one document's schemas. References are followed and {@code allOf} is taken apart, so that a
 * shape is a set of schema objects that all hold; the same set is the same shape, however it was written.
 */
final class Shapes {

  /** Keywords that demand nothing themselves: what they combine is among the parts and groups. */
  static final Set<String> COMPOSITION = Set.of("$ref", "allOf", "anyOf", "oneOf");

  private final Side side;
  private final Map<Node, Shape> single = new IdentityHashMap<>();
  private final Map<Key, Shape> interned = new HashMap<>();
  private final Shape any;

  Shapes(Side side) {
    this.side = side;
    this.any = intern(new Parts());
  }

  /** The shape of a schema; absent means everything is accepted. */
  Shape of(@Nullable Located schema) {
    if (schema == null) {
      return any;
    }
    var known = single.get(schema.node());
    if (known == null) {
      known = allOf(List.of(schema));
      single.put(schema.node(), known);
    }
    return known;
  }

  /** The shape of what satisfies each of these schemas. */
  Shape allOf(List<Located> schemas) {
    var parts = new Parts();
    parts.add(schemas);
    return intern(parts);
  }

  /** The shape with one of its groups decided for one branch; null if that branch is nothing but the group again. */
  @Nullable Shape choose(Shape shape, Group group, Located branch) {
    var parts = new Parts(shape);
    parts.settle(group);
    int size = parts.all.size();
    parts.add(List.of(branch));
    return parts.ledBack && parts.all.size() == size ? null : intern(parts);
  }

  private Shape intern(Parts parts) {
    return interned.computeIfAbsent(parts.key(), key -> new Shape(this, parts));
  }

  boolean isVersion30() {
    return side.ignoresBesideReference();
  }

  /** A list of nodes compared by identity. */
  private record Key(Object[] nodes) {

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Key key) || key.nodes.length != nodes.length) {
        return false;
      }
      for (int i = 0; i < nodes.length; i++) {
        if (nodes[i] != key.nodes[i]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return Arrays.stream(nodes).mapToInt(System::identityHashCode).reduce(1, (a, b) -> 31 * a + b);
    }
  }

  /** Takes schemas apart into the objects that all hold and the groups of which a branch has to hold. */
  final class Parts {

    final List<Located> all = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final Set<Node> settled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean never;
    boolean nullableAsAWhole;
    boolean ledBack;

    Parts() {}

    Parts(Shape shape) {
      all.addAll(shape.parts());
      all.forEach(part -> seen.add(part.node()));
      groups.addAll(shape.groups());
      settled.addAll(shape.settled());
      never = shape.never();
      nullableAsAWhole = shape.nullableAsAWhole();
    }

    void settle(Group group) {
      groups.remove(group);
      settled.add(group.branches().node());
      all.removeIf(part -> COMPOSITION.containsAll(part.keys()));
    }

    void add(List<Located> schemas) {
      var open = new ArrayDeque<>(schemas);
      while (!open.isEmpty()) {
        takeApart(open.pop(), open);
      }
    }

    private void takeApart(Located schema, ArrayDeque<Located> open) {
      if (schema.node() instanceof BooleanNode accepted) {
        never |= !accepted.value();
      }
      if (!(schema.node() instanceof ObjectNode object) || !seen.add(object)) {
        ledBack |= leadsBack(schema);
        return;
      }
      var reference = object.text("$ref");
      if (reference != null) {
        open.push(side.target(reference));
      }
      if (reference == null || !side.ignoresBesideReference() && object.size() > 1) {
        addPart(schema, object, open);
      }
    }

    private void addPart(Located schema, ObjectNode object, ArrayDeque<Located> open) {
      all.add(schema);
      nullableAsAWhole |= isNullableWrapper(object);
      addGroup(schema.at("oneOf"), true);
      addGroup(schema.at("anyOf"), false);
      var together = schema.at("allOf");
      if (together != null) {
        var items = together.items();
        Collections.reverse(items);
        items.forEach(open::push);
      }
    }

    // strictly, 3.0's nullable needs a type beside it; its authors mean the whole schema
    private boolean isNullableWrapper(ObjectNode object) {
      return isVersion30() && object.flag("nullable") && !object.has("type")
          && (object.has("allOf") || object.has("oneOf") || object.has("anyOf"));
    }

    private void addGroup(@Nullable Located branches, boolean exclusive) {
      if (branches == null || branches.items().isEmpty()) {
        return;
      }
      if (settled.contains(branches.node())) {
        ledBack = true;
      } else {
        groups.add(new Group(branches, exclusive));
      }
    }

    private boolean leadsBack(Located schema) {
      return isSettled(schema.at("oneOf")) || isSettled(schema.at("anyOf"));
    }

    private boolean isSettled(@Nullable Located branches) {
      return branches != null && settled.contains(branches.node());
    }

    Key key() {
      var nodes = new ArrayList<Object>();
      all.forEach(part -> nodes.add(part.node()));
      nodes.add(never);
      nodes.add(nullableAsAWhole);
      groups.forEach(group -> nodes.add(group.branches().node()));
      return new Key(nodes.toArray());
    }
  }
}
