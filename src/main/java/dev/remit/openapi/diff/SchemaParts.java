package dev.remit.openapi.diff;

import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes schemas apart into the objects that all hold and the groups of which a branch has to hold. */
final class SchemaParts {

  private final Side side;
  final List<Located> all = new ArrayList<>();
  final List<Group> groups = new ArrayList<>();
  final Set<Node> settled = Collections.newSetFromMap(new IdentityHashMap<>(2));
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>(4));
  final Nesting nesting;
  private boolean minded;
  boolean never;
  boolean nullableAsAWhole;
  boolean ledBack;

  SchemaParts(Side side) {
    this.side = side;
    nesting = new Nesting();
  }

  /** Those of a shape, to add to them. */
  SchemaParts(Side side, Shape shape) {
    this.side = side;
    all.addAll(shape.parts());
    for (var part : all) {
      seen.add(part.node());
    }
    groups.addAll(shape.groups());
    settled.addAll(shape.settled());
    never = shape.never();
    nullableAsAWhole = shape.nullableAsAWhole();
    nesting = new Nesting(shape.nesting());
    for (var part : all) {
      minded |= Shapes.mindsNesting(part);
    }
  }

  void settle(Group group) {
    groups.remove(group);
    settled.add(group.branches().node());
    all.removeIf(part -> Shapes.COMPOSITION.containsAll(part.keys()));
  }

  void add(List<Located> schemas) {
    for (var schema : schemas) {
      add(schema, null);
    }
  }

  void add(Located schema, @Nullable Node owner) {
    var open = new ArrayDeque<Inner>();
    open.push(new Inner(schema, owner));
    while (!open.isEmpty()) {
      takeApart(open.pop(), open);
    }
  }

  private void takeApart(Inner next, ArrayDeque<Inner> open) {
    var schema = next.schema;
    if (schema.node() instanceof BooleanNode accepted) {
      never |= !accepted.value();
    }
    if (!(schema.node() instanceof ObjectNode object)) {
      return;
    }
    if (!seen.add(object)) {
      nesting.add(next.owner, object);
      ledBack |= leadsBack(schema);
      return;
    }
    var reference = object.text("$ref");
    if (reference != null && (side.ignoresBesideReference() || object.size() == 1)) {
      open.push(new Inner(side.target(reference), next.owner));
      return;
    }
    nesting.add(next.owner, object);
    if (reference != null) {
      open.push(new Inner(side.target(reference), object));
    }
    var dynamic = object.text("$dynamicRef");
    if (dynamic != null && side.dynamicTargets(dynamic).size() == 1) {
      open.push(new Inner(side.dynamicTargets(dynamic).get(0), object));
    }
    addPart(schema, object, open);
  }

  private void addPart(Located schema, ObjectNode object, ArrayDeque<Inner> open) {
    all.add(schema);
    minded |= Shapes.mindsNesting(schema);
    nullableAsAWhole |= isNullableWrapper(object);
    never |= Shapes.isAnything(schema.at("not"));
    var same = Shapes.excludedTwice(schema);
    if (same != null) {
      open.push(new Inner(same, null));
    }
    var consequence = object.has("if") ? consequence(schema) : null;
    if (consequence != null) {
      open.push(new Inner(consequence, object));
    }
    addGroup(schema.at("oneOf"), true, object);
    addGroup(schema.at("anyOf"), false, object);
    var together = schema.at("allOf");
    if (together != null) {
      var items = together.items();
      Collections.reverse(items);
      for (var item : items) {
        open.push(new Inner(item, object));
      }
    }
  }

  // what follows from a condition that holds always or never
  private static @Nullable Located consequence(Located schema) {
    var condition = schema.at("if");
    return Shapes.isAnything(condition) ? schema.at("then") : Shapes.isNothing(condition) ? schema.at("else") : null;
  }

  // strictly, 3.0's nullable needs a type beside it; its authors mean the whole schema
  private boolean isNullableWrapper(ObjectNode object) {
    return side.ignoresBesideReference() && object.flag("nullable") && !object.has("type")
        && (object.has("allOf") || object.has("oneOf") || object.has("anyOf"));
  }

  private void addGroup(@Nullable Located branches, boolean exclusive, Node owner) {
    if (branches == null || branches.items().isEmpty()) {
      return;
    }
    if (settled.contains(branches.node())) {
      ledBack = true;
    } else {
      groups.add(new Group(branches, exclusive && branches.size() > 1, owner));
    }
  }

  private boolean leadsBack(Located schema) {
    return isSettled(schema.at("oneOf")) || isSettled(schema.at("anyOf"));
  }

  private boolean isSettled(@Nullable Located branches) {
    return branches != null && settled.contains(branches.node());
  }

  /** Whether there is nothing but one part. */
  boolean areOnly() {
    return all.size() == 1 && groups.isEmpty() && !never && !nullableAsAWhole;
  }

  Key key() {
    var nodes = new ArrayList<Object>();
    for (var part : all) {
      nodes.add(part.node());
    }
    nodes.add(never);
    nodes.add(nullableAsAWhole);
    for (var group : groups) {
      nodes.add(group.branches().node());
    }
    if (minded) {
      nodes.addAll(nesting.pairs());
    }
    return new Key(nodes.toArray());
  }

  /** A schema on its way to be taken apart, and the part that it stands in. */
  private record Inner(Located schema, @Nullable Node owner) {}

  /** A list of nodes compared by identity. */
  record Key(Object[] nodes) {

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
      int hash = 1;
      for (var node : nodes) {
        hash = 31 * hash + System.identityHashCode(node);
      }
      return hash;
    }
  }
}
