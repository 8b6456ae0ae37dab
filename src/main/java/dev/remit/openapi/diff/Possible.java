package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members of which it is seen at once that some of their declared types have a value, as of most: {@link Satisfiable} would say
 * so too, but needs their shapes.
 */
final class Possible {

  /** Keywords that take no type away. */
  private static final Set<String> FREE = Set.of("type", "nullable", "title", "description", "example", "examples", "default",
      "deprecated", "readOnly", "writeOnly", "externalDocs", "format", "pattern", "items", "properties", "additionalProperties",
      "oneOf", "anyOf", "enum", "required");

  private Possible() {}

  /** Whether the member is seen to be possible, from so many required members above. */
  static boolean is(Shape shape, String name, int depth) {
    var declared = shape.parts().size() == 1 ? shape.parts().get(0).node() : null;
    return declared instanceof ObjectNode object && !object.has("patternProperties") && !object.has("unevaluatedProperties")
        && isMember(object, name, shape, depth);
  }

  private static boolean isMember(ObjectNode schema, String name, Shape shape, int depth) {
    var members = schema.object("properties");
    return members != null && members.get(name) instanceof ObjectNode member && isSchema(member, shape, depth);
  }

  private static boolean isSchema(ObjectNode schema, Shape shape, int depth) {
    var reference = schema.sharedKeys().refer() ? shape.end(schema) : null;
    return reference == null ? demandsLittle(schema) && hasType(schema) && hasMembers(schema, shape, depth)
        : reference.node() instanceof ObjectNode target && !target.sharedKeys().refer() && isSchema(target, shape, depth);
  }

  private static boolean demandsLittle(ObjectNode schema) {
    for (int i = 0; i < schema.size(); i++) {
      if (!FREE.contains(schema.key(i)) && !schema.key(i).startsWith("x-")) {
        return false;
      }
    }
    return true;
  }

  // a list of texts fits a text; of any other list the types would have to be compared
  private static boolean hasType(ObjectNode schema) {
    var type = schema.get("type");
    return Types.declared(type) != 0 && (!schema.has("enum") || type instanceof TextNode text && text.value().equals("string")
        && schema.get("enum") instanceof ArrayNode values && values.size() > 0 && values.item(0) instanceof TextNode);
  }

  private static boolean hasMembers(ObjectNode schema, Shape shape, int depth) {
    var required = schema.array("required");
    if (required == null || depth >= Satisfiable.DEPTH || mayBeOther(schema.get("type"))) {
      return true;
    }
    for (var name : required.items()) {
      if (!(name instanceof TextNode text) || !isMember(schema, text.value(), shape, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  // an object that is impossible leaves the other types
  private static boolean mayBeOther(@Nullable Node type) {
    return (Types.declared(type) & ~Types.OBJECT) != 0;
  }
}
