package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Keys;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Regex;
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
  static final Set<String> COMPOSITION = Set.of("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf");

  /** What makes a schema more than one part, or lets it matter what stands in it and what beside it. */
  private static final List<String> COMBINING =
      List.of("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "unevaluatedProperties", "unevaluatedItems");
  private static final long COMBINING_MARKS = Keys.marks(COMBINING);

  /** Whether a part combines others; two such parts may be the same though they are written differently. */
  static boolean combines(Located part) {
    return part.has("$ref") || part.has("allOf") || part.has("anyOf") || part.has("oneOf") || part.has("$dynamicRef");
  }

  /** Whether it matters to a part what stands in it and what beside it. */
  static boolean mindsNesting(Located part) {
    return part.has("unevaluatedProperties") || part.has("unevaluatedItems");
  }

  /** What a schema demands by excluding what excludes it; null if it does not. Nothing in there counts as evaluated. */
  static @Nullable Located excludedTwice(Located schema) {
    var excluded = schema.at("not");
    return excluded != null && excluded.node() instanceof ObjectNode object && object.size() == 1 ? excluded.at("not") : null;
  }

  /** What follows from a condition that holds always or never. */
  private static @Nullable Located consequence(Located schema) {
    var condition = schema.at("if");
    return isAnything(condition) ? schema.at("then") : isNothing(condition) ? schema.at("else") : null;
  }

  /** Whether a schema says that it takes any value. */
  static boolean isAnything(@Nullable Located schema) {
    return schema != null && (schema.node() instanceof BooleanNode all ? all.value() : schema.node() instanceof ObjectNode object && object.size() == 0);
  }

  /** Whether a schema says that it takes none. */
  static boolean isNothing(@Nullable Located schema) {
    return schema != null && schema.node() instanceof BooleanNode all && !all.value();
  }

  private final Side side;
  private final Map<Node, Shape> single = new IdentityHashMap<>();
  private final Map<Key, Shape> interned = new HashMap<>();
  private final Map<String, Regex> patterns = new HashMap<>();
  final Possible possible = new Possible(this);
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
      known = first(schema);
      single.put(schema.node(), known);
    }
    return known;
  }

  private Shape first(Located schema) {
    if (isPlain(schema)) {
      return new Shape(this, schema);
    }
    var target = schema.node() instanceof ObjectNode object ? referred(object) : null;
    return target == null ? allOf(List.of(schema)) : of(target);
  }

  // most schemas are their own and only part
  private static boolean isPlain(Located schema) {
    if (!(schema.node() instanceof ObjectNode object)) {
      return false;
    }
    // keys of which none has a bit of these are none of these
    if ((object.sharedKeys().marks() & COMBINING_MARKS) != 0) {
      for (var keyword : COMBINING) {
        if (object.has(keyword)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Adds what is excluded of values of these types; of several forms each is excluded for itself. */
  void excluded(Located schema, int types, List<Located> found) {
    var forms = schema.node() instanceof ObjectNode object && object.size() == 1 ? schema.at("anyOf") : null;
    if (forms != null) {
      forms.items().forEach(form -> excluded(form, types, found));
    } else if (!isNothing(schema) && (of(schema).types() & types) != 0) {
      found.add(schema);
    }
  }

  /** What a schema is that is nothing but a reference; null if it is more, or if the reference leads on. */
  @Nullable Located referred(ObjectNode schema) {
    var reference = schema.text("$ref");
    if (reference == null || !side.ignoresBesideReference()) {
      return null;
    }
    var target = side.target(reference);
    return target.has("$ref") ? null : target;
  }

  /** The shape of what satisfies each of these schemas. */
  Shape allOf(List<Located> schemas) {
    var parts = new Parts();
    parts.add(schemas);
    return intern(parts);
  }

  /** The shape of what satisfies both. */
  Shape both(Shape one, Shape other) {
    var parts = new Parts(one);
    parts.never |= other.never();
    parts.settled.addAll(other.settled());
    parts.add(other.parts());
    return intern(parts);
  }

  /** The shape with one of its groups decided for one branch; null if that branch is nothing but the group again. */
  @Nullable Shape choose(Shape shape, Group group, Located branch) {
    var parts = new Parts(shape);
    parts.settle(group);
    int size = parts.all.size();
    parts.add(branch, group.owner());
    return parts.ledBack && parts.all.size() == size ? null : intern(parts);
  }

  /** The shape without one of its groups, of which a branch holds anyway. */
  Shape without(Shape shape, Group group) {
    var parts = new Parts(shape);
    parts.settle(group);
    return intern(parts);
  }

  /** Whether a value satisfies a schema of this document, whichever way it travels. */
  Answer accepts(Located schema, Node value) {
    return side.evaluator().accepts(schema.node(), value, Direction.NONE);
  }

  /** Whether the name matches a pattern of {@code patternProperties}. */
  Answer matches(String pattern, String name) {
    return patterns.computeIfAbsent(pattern, Regex::of).finds(name);
  }

  /** The schemas that a dynamic reference may lead to; where there is but one, it is followed like any reference. */
  List<Located> dynamicTargets(Located reference) {
    return reference.node() instanceof TextNode text ? side.dynamicTargets(text.value()) : List.of();
  }

  /** Of the dynamic anchors in this schema resource those of which the document has several, which may stand for each other. */
  Map<String, Located> dynamicAnchors(Located resource) {
    var anchors = side.dynamicAnchors(resource);
    anchors.keySet().removeIf(name -> side.dynamicTargets("#" + name).size() < 2);
    return anchors;
  }

  /** Which components of the document are kinds of others. */
  Subtypes subtypes() {
    return side.subtypes();
  }

  private Shape intern(Parts parts) {
    if (parts.areOnly() && isPlain(parts.all.get(0))) {
      return of(parts.all.get(0));
    }
    return interned.computeIfAbsent(parts.key(), key -> new Shape(this, parts));
  }

  boolean isVersion30() {
    return side.ignoresBesideReference();
  }

  /** A schema on its way to be taken apart, and the part that it stands in. */
  private record Inner(Located schema, @Nullable Node owner) {}

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
      int hash = 1;
      for (var node : nodes) {
        hash = 31 * hash + System.identityHashCode(node);
      }
      return hash;
    }
  }

  /** Takes schemas apart into the objects that all hold and the groups of which a branch has to hold. */
  final class Parts {

    final List<Located> all = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final Set<Node> settled = Collections.newSetFromMap(new IdentityHashMap<>(2));
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>(4));
    final Nesting nesting;
    private boolean minded;
    boolean never;
    boolean nullableAsAWhole;
    boolean ledBack;

    Parts() {
      nesting = new Nesting();
    }

    Parts(Shape shape) {
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
        minded |= mindsNesting(part);
      }
    }

    void settle(Group group) {
      groups.remove(group);
      settled.add(group.branches().node());
      all.removeIf(part -> COMPOSITION.containsAll(part.keys()));
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
      minded |= mindsNesting(schema);
      nullableAsAWhole |= isNullableWrapper(object);
      never |= isAnything(schema.at("not"));
      var same = excludedTwice(schema);
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

    // strictly, 3.0's nullable needs a type beside it; its authors mean the whole schema
    private boolean isNullableWrapper(ObjectNode object) {
      return isVersion30() && object.flag("nullable") && !object.has("type")
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
  }
}
