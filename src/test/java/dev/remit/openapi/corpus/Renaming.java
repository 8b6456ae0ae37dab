package dev.remit.openapi.corpus;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema of the components gets another name, and all that refer to it follow. */
final class Renaming {

  private static final String PREFIX = "#/components/schemas/";
  /** What is quoted there refers to nothing, or to other examples. */
  private static final Set<String> QUOTED = Set.of("example", "examples");

  private final String old;
  private final String fresh;

  private Renaming(String name) {
    this.old = name;
    this.fresh = name + "Renamed";
  }

  static List<Mutant> of(Subject subject) {
    var components = subject.root().object("components");
    var schemas = components == null ? null : components.object("schemas");
    if (components == null || schemas == null) {
      return List.of();
    }
    var spoken = new HashSet<String>();
    spoken(subject.root(), spoken);
    var names = schemas.keys().stream().filter(name -> name.matches("[A-Za-z0-9]+") && !spoken.contains(name)
        && !inherits(schemas.get(name))).toList();
    return Choice.of(names).stream().map(name -> renamed(subject.root(), name)).toList();
  }

  // the name of an alternative is the value of its discriminator
  private static void spoken(Node node, Set<String> names) {
    if (node instanceof ObjectNode object) {
      object.forEach((key, value) -> {
        if (Set.of("allOf", "oneOf", "anyOf").contains(key) && value instanceof ArrayNode list) {
          list.items().forEach(item -> names.add(name(item)));
        }
        spoken(value, names);
      });
    } else if (node instanceof ArrayNode list) {
      list.items().forEach(item -> spoken(item, names));
    }
  }

  // so may the name of a schema that refers to its base
  private static boolean inherits(@Nullable Node schema) {
    var all = schema instanceof ObjectNode object ? object.array("allOf") : null;
    return all != null && all.items().stream().anyMatch(item -> !name(item).isEmpty());
  }

  private static String name(Node branch) {
    var ref = branch instanceof ObjectNode object ? object.text("$ref") : null;
    return ref != null && ref.startsWith(PREFIX) ? ref.substring(PREFIX.length()) : "";
  }

  private static Mutant renamed(ObjectNode root, String name) {
    var renaming = new Renaming(name);
    var referring = (ObjectNode) renaming.references(root);
    var components = (ObjectNode) Objects.requireNonNull(referring.get("components"));
    var schemas = new LinkedHashMap<String, Node>();
    Objects.requireNonNull(components.object("schemas"))
        .forEach((key, schema) -> schemas.put(key.equals(name) ? renaming.fresh : key, schema));
    return SameMeaning.same("component renamed",
        Edits.with(referring, "components", Edits.with(components, "schemas", Edits.object(schemas))));
  }

  private Node references(Node node) {
    if (node instanceof ArrayNode list) {
      return Edits.array(list.items().stream().map(this::references).toList());
    }
    if (!(node instanceof ObjectNode object) || !object.refers() && !object.has("components")) {
      return node;
    }
    var members = new LinkedHashMap<String, Node>();
    object.forEach((key, value) -> members.put(key, key.startsWith("x-") || QUOTED.contains(key) ? value
        : key.equals("$ref") && value instanceof TextNode text ? Edits.text(reference(text.value())) : references(value)));
    return Edits.object(members);
  }

  private String reference(String ref) {
    return ref.equals(PREFIX + old) || ref.startsWith(PREFIX + old + "/")
        ? PREFIX + fresh + ref.substring(PREFIX.length() + old.length()) : ref;
  }
}
