package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which schemas operations reach, in which direction, and whether that is certain. It knows nothing of the engine's normal form. */
final class Reach {

  /** What combines schemas, so that one of them alone decides nothing. */
  static final Set<String> COMBINING = Set.of("allOf", "oneOf", "anyOf", "not", "if", "then", "else", "discriminator",
      "patternProperties", "dependentRequired", "dependentSchemas", "dependencies", "unevaluatedProperties", "unevaluatedItems",
      "contains", "prefixItems", "propertyNames", "$dynamicRef", "$id", "enum", "const");

  private final Document document;
  private final Heirs heirs;
  private final Impossible impossible = new Impossible(this);
  private final Map<Node, SchemaUse> uses = new IdentityHashMap<>();
  private final Map<Node, SchemaUse> inOrder = new LinkedHashMap<>();

  Reach(Document document) {
    this.document = document;
    this.heirs = new Heirs(document);
  }

  /** All schemas that were reached, in the order in which they were. */
  Collection<SchemaUse> schemas() {
    return inOrder.values();
  }

  /** Whether a schema means what it says by itself: it combines no others, and something satisfies it. */
  boolean isPlain(ObjectNode schema) {
    return !impossible.is(schema) && schema.keys().stream().noneMatch(key -> COMBINING.contains(key) && !key.equals("enum"));
  }

  /** A node with its place. */
  record Spot(Node node, Pointer pointer) {

    @Nullable Spot at(String key) {
      var child = node instanceof ObjectNode object ? object.get(key) : null;
      return child == null ? null : new Spot(child, pointer.to(key));
    }
  }

  /** Follows references. */
  Spot follow(Spot spot) {
    var ref = spot.node instanceof ObjectNode object ? object.text("$ref") : null;
    if (ref == null) {
      return spot;
    }
    var target = document.resolve(ref);
    return new Spot(target.node(), target.pointer());
  }

  private record Visit(Spot spot, boolean certain) {}

  /** Notes all that values of this schema may consist of. */
  void schema(Spot root, Direction direction, String operation, Setting setting) {
    var open = new ArrayDeque<Visit>();
    open.add(new Visit(root, setting.certain));
    while (!open.isEmpty()) {
      var visit = open.remove();
      if (visit.spot.node instanceof ObjectNode schema) {
        var use = use(visit.spot, schema);
        use.text |= setting.text;
        use.untyped |= setting.untyped;
        boolean fresh = visit.certain && !use.entangled ? use.used(direction, operation) : !use.entangled;
        use.entangled |= !visit.certain;
        if (fresh) {
          inside(visit.spot, schema, !use.entangled, direction, open);
        }
      }
    }
  }

  /**
   * How a schema is used.
   *
   * @param certain whether what is found in it is found here, too
   * @param text whether its values travel as text
   * @param untyped whether they are written without their types
   */
  record Setting(boolean certain, boolean text, boolean untyped) {}

  private SchemaUse use(Spot spot, ObjectNode schema) {
    return uses.computeIfAbsent(schema, key -> {
      var use = new SchemaUse(spot.pointer, schema);
      inOrder.put(schema, use);
      return use;
    });
  }

  private void inside(Spot spot, ObjectNode schema, boolean certain, Direction direction, ArrayDeque<Visit> open) {
    if (schema.text("$ref") != null) {
      boolean alone = schema.size() == 1 || !document.dialect().isJsonSchema();
      open.add(new Visit(follow(spot), certain && alone));
      return;
    }
    boolean plain = certain && !impossible.is(schema) && schema.keys().stream().noneMatch(COMBINING::contains);
    if (!plain) {
      everything(spot, open);
      heirs.of(schema).forEach(heir -> open.add(new Visit(heir, false)));
      return;
    }
    if (mayBe(schema, "object")) {
      members(spot, schema, direction, open);
    }
    var items = spot.at("items");
    if (items != null && mayBe(schema, "array")) {
      open.add(new Visit(items, true));
    }
  }

  private void members(Spot spot, ObjectNode schema, Direction direction, ArrayDeque<Visit> open) {
    var properties = spot.at("properties");
    if (properties != null && properties.node instanceof ObjectNode members) {
      for (var name : members.keys()) {
        var member = new Spot(Objects.requireNonNull(members.get(name)), properties.pointer.to(name));
        if (travels(member, direction)) {
          open.add(new Visit(member, true));
        }
      }
    }
    var rest = spot.at("additionalProperties");
    if (rest != null && !(rest.node instanceof BooleanNode)) {
      open.add(new Visit(rest, true));
    }
  }

  /** Whether a member travels in this direction (OpenAPI 3.0, schema object, readOnly and writeOnly). */
  boolean travels(Spot member, Direction direction) {
    return !(follow(member).node instanceof ObjectNode schema
        && schema.flag(direction == Direction.REQUEST ? "readOnly" : "writeOnly"));
  }

  private static boolean mayBe(ObjectNode schema, String type) {
    var declared = schema.get("type");
    return declared == null || declared.toJson().contains('"' + type + '"');
  }

  private static void everything(Spot spot, ArrayDeque<Visit> open) {
    ((ObjectNode) spot.node).forEach((key, child) -> {
      var place = spot.pointer.to(key);
      if (child instanceof ObjectNode map && Set.of("properties", "patternProperties", "dependentSchemas", "$defs").contains(key)) {
        map.forEach((name, schema) -> open.add(new Visit(new Spot(schema, place.to(name)), false)));
      } else if (child instanceof ObjectNode && !Set.of("example", "default", "xml", "externalDocs", "discriminator").contains(key) && !key.startsWith("x-")) {
        open.add(new Visit(new Spot(child, place), false));
      } else if (child instanceof ArrayNode list && Set.of("allOf", "anyOf", "oneOf", "prefixItems").contains(key)) {
        for (int i = 0; i < list.size(); i++) {
          open.add(new Visit(new Spot(list.item(i), place.to(i)), false));
        }
      }
    });
  }
}
