package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  private final Shapes shapes;
  /** What was found out about the targets of references, by how many required members are above: many members share them. */
  private final List<Map<Node, Boolean>> known = new ArrayList<>();

  Possible(Shapes shapes) {
    this.shapes = shapes;
    for (int depth = 0; depth <= Satisfiable.DEPTH; depth++) {
      known.add(new IdentityHashMap<>());
    }
  }

  /** Whether the member of this name is seen to be possible, from so many required members above. */
  boolean is(Shape shape, String name, int depth) {
    var declaration = declaration(shape, name);
    return declaration != null && isSchema(declaration, depth);
  }

  /** The one schema that speaks of a member; null if there is none, or if more may. */
  private static @Nullable ObjectNode declaration(Shape shape, String name) {
    @Nullable ObjectNode found = null;
    for (var part : shape.parts()) {
      var object = (ObjectNode) part.node();
      var members = object.object("properties");
      var member = members == null ? null : members.get(name);
      boolean isClear = member == null || found == null && member instanceof ObjectNode;
      if (!isClear || speaksOfOthers(object, member == null)) {
        return null;
      }
      found = member == null ? found : (ObjectNode) member;
    }
    return found;
  }

  private static boolean speaksOfOthers(ObjectNode part, boolean isOther) {
    return part.has("patternProperties") || part.has("unevaluatedProperties") || isOther && part.has("additionalProperties");
  }

  private boolean isSchema(ObjectNode schema, int depth) {
    var reference = schema.sharedKeys().refer() ? shapes.referred(schema) : null;
    return reference == null ? isPlain(schema, depth) : reference.node() instanceof ObjectNode target && isTarget(target, depth);
  }

  private boolean isTarget(ObjectNode target, int depth) {
    var told = known.get(depth).get(target);
    if (told == null) {
      told = !target.sharedKeys().refer() && isPlain(target, depth);
      known.get(depth).put(target, told);
    }
    return told;
  }

  private boolean isPlain(ObjectNode schema, int depth) {
    return demandsLittle(schema) && hasType(schema) && hasMembers(schema, depth);
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

  private boolean hasMembers(ObjectNode schema, int depth) {
    var required = schema.array("required");
    return required == null || depth >= Satisfiable.DEPTH || mayBeOther(schema.get("type")) || hasAll(schema, required, depth + 1);
  }

  private boolean hasAll(ObjectNode schema, ArrayNode required, int depth) {
    var members = schema.object("properties");
    for (int i = 0; i < required.size(); i++) {
      if (members == null || !(required.item(i) instanceof TextNode name)
          || !(members.get(name.value()) instanceof ObjectNode member) || !isSchema(member, depth)) {
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
