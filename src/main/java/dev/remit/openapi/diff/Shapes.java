package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Regex;
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
  private final Map<SchemaParts.Key, Shape> interned = new HashMap<>();
  private final Map<String, Regex> patterns = new HashMap<>();
  final Possible possible = new Possible(this);
  private final Shape any;

  Shapes(Side side) {
    this.side = side;
    this.any = intern(new SchemaParts(side));
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
    return schema.node() instanceof ObjectNode && !combines(schema) && !mindsNesting(schema)
        && !schema.has("not") && !schema.has("if");
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
    var parts = new SchemaParts(side);
    parts.add(schemas);
    return intern(parts);
  }

  /** The shape of what satisfies both. */
  Shape both(Shape one, Shape other) {
    var parts = new SchemaParts(side, one);
    parts.never |= other.never();
    parts.settled.addAll(other.settled());
    parts.add(other.parts());
    return intern(parts);
  }

  /** The shape with one of its groups decided for one branch; null if that branch is nothing but the group again. */
  @Nullable Shape choose(Shape shape, Group group, Located branch) {
    var parts = new SchemaParts(side, shape);
    parts.settle(group);
    int size = parts.all.size();
    parts.add(branch, group.owner());
    return parts.ledBack && parts.all.size() == size ? null : intern(parts);
  }

  /** The shape without one of its groups, of which a branch holds anyway. */
  Shape without(Shape shape, Group group) {
    var parts = new SchemaParts(side, shape);
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

  /** Which components of the document are subtypes of others. */
  Subtypes subtypes() {
    return side.subtypes();
  }

  private Shape intern(SchemaParts parts) {
    if (parts.areOnly() && isPlain(parts.all.get(0))) {
      return of(parts.all.get(0));
    }
    return interned.computeIfAbsent(parts.key(), key -> new Shape(this, parts));
  }

  boolean isVersion30() {
    return side.ignoresBesideReference();
  }
}
