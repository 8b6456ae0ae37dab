package dev.remit.openapi.message;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON types that a schema may accept, as far as its own keywords, references and compositions tell at once. */
enum Kinds {
  STRING, NUMBER, BOOLEAN, NULL, ARRAY, OBJECT;

  private static final int DEEPEST = 12;

  /** Never empty: where nothing is told, or what is told contradicts itself, it is all of them. */
  static Set<Kinds> of(Side side, @Nullable Located schema) {
    var kinds = of(side, schema, 0);
    return kinds.isEmpty() ? EnumSet.allOf(Kinds.class) : kinds;
  }

  private static EnumSet<Kinds> of(Side side, @Nullable Located schema, int depth) {
    var target = side.follow(schema);
    if (target == null || depth > DEEPEST || !(target.node() instanceof ObjectNode object)) {
      return EnumSet.allOf(Kinds.class);
    }
    var kinds = own(object);
    for (var part : items(target, "allOf")) {
      kinds.retainAll(of(side, part, depth + 1));
    }
    for (var keyword : List.of("anyOf", "oneOf")) {
      alternatives(side, items(target, keyword), kinds, depth);
    }
    if (object.flag("nullable")) {
      kinds.add(NULL);
    }
    return kinds;
  }

  private static void alternatives(Side side, List<Located> branches, EnumSet<Kinds> kinds, int depth) {
    if (!branches.isEmpty()) {
      var any = EnumSet.noneOf(Kinds.class);
      branches.forEach(branch -> any.addAll(of(side, branch, depth + 1)));
      kinds.retainAll(any);
    }
  }

  private static List<Located> items(Located schema, String keyword) {
    var list = schema.at(keyword);
    return list == null ? List.of() : list.items();
  }

  private static EnumSet<Kinds> own(ObjectNode schema) {
    var type = schema.get("type");
    if (type instanceof TextNode text) {
      return named(text.value());
    }
    if (type instanceof ArrayNode types) {
      var all = EnumSet.noneOf(Kinds.class);
      types.items().forEach(each -> all.addAll(each instanceof TextNode text ? named(text.value()) : EnumSet.noneOf(Kinds.class)));
      return all;
    }
    return untyped(schema);
  }

  private static EnumSet<Kinds> untyped(ObjectNode schema) {
    var values = schema.array("enum");
    var constant = schema.get("const");
    if (values != null || constant != null) {
      var kinds = EnumSet.noneOf(Kinds.class);
      (values == null ? List.of(constant) : values.items()).forEach(value -> kinds.add(kind(value)));
      return kinds;
    }
    return schema.has("properties") ? EnumSet.of(OBJECT) : schema.has("items") ? EnumSet.of(ARRAY) : EnumSet.allOf(Kinds.class);
  }

  private static Kinds kind(Node value) {
    return named(value.kind()).iterator().next();
  }

  private static EnumSet<Kinds> named(String type) {
    return switch (type) {
      case "string", "file" -> EnumSet.of(STRING);
      case "number", "integer" -> EnumSet.of(NUMBER);
      case "boolean" -> EnumSet.of(BOOLEAN);
      case "null" -> EnumSet.of(NULL);
      case "array" -> EnumSet.of(ARRAY);
      case "object" -> EnumSet.of(OBJECT);
      default -> EnumSet.allOf(Kinds.class);
    };
  }
}
