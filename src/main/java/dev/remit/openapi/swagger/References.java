package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.Fragment;
import dev.remit.openapi.tree.Name;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * References of a Swagger document, which name places that the converted document may not have. A reference that
 * leads nowhere stays as it is, so that the check of the result complains about it in the author's words.
 */
final class References {

  private static final String SCHEMAS = "#/components/schemas/";
  /** References that lead to references; more in a row than this lead nowhere. */
  private static final int CHAIN = 100;

  private final ObjectNode root;
  private final Map<String, Name> schemas = new HashMap<>();
  private final Map<String, Name> components = new HashMap<>();
  private final Map<String, Optional<Node>> targets = new HashMap<>();
  private final Map<String, Node> extracted = new HashMap<>();
  private final Queue<Extract> waiting = new ArrayDeque<>();

  References(ObjectNode root) {
    this.root = root;
  }

  /** The same reference to a schema in the converted document. */
  Node toSchema(Node reference) {
    if (!(reference instanceof TextNode text)) {
      return reference;
    }
    var moved = schemas.get(text.value());
    if (moved == null) {
      moved = new Name(moved(text.value()));
      schemas.put(text.value(), moved);
    }
    return moved.text().equals(text.value()) ? text : new TextNode(moved, text.line(), text.column());
  }

  /** The same reference to a component of a section that has the same name in the converted document. */
  TextNode toComponent(TextNode reference) {
    var moved = components.computeIfAbsent(reference.value(), ref -> new Name("#/components" + ref.substring(1)));
    return new TextNode(moved, reference.line(), reference.column());
  }

  private String moved(String ref) {
    var target = target(ref);
    if (target == null) {
      return ref;
    }
    return namesMember("definitions", ref) ? SCHEMAS + ref.substring("#/definitions/".length()) : extracted(ref, target);
  }

  // a schema elsewhere, say inside another or in the body of some operation, gets a name among the components
  private String extracted(String ref, Node target) {
    var definitions = root.object("definitions");
    var name = Fragment.decoded(ref.substring(2));
    while (definitions != null && definitions.has(name) || extracted.getOrDefault(name, target) != target) {
      name += "'";
    }
    if (extracted.put(name, target) == null) {
      waiting.add(new Extract(name, target));
    }
    return SCHEMAS + name.replace("~", "~0").replace("/", "~1");
  }

  /** The next schema that a reference names outside of the definitions, or null if there is none. */
  @Nullable Extract nextExtract() {
    return waiting.poll();
  }

  /** What the node stands for at the end of its references; itself if they lead nowhere. */
  Node follow(Node node) {
    @Nullable Node end = node;
    for (int i = 0; i < CHAIN && end instanceof ObjectNode object; i++) {
      var ref = object.text("$ref");
      if (ref == null) {
        return end;
      }
      end = target(ref);
    }
    return node;
  }

  /** The node that the reference names in the Swagger document, or null. */
  @Nullable Node target(String ref) {
    return targets.computeIfAbsent(ref, this::found).orElse(null);
  }

  private Optional<Node> found(String ref) {
    if (!ref.startsWith("#/")) {
      return Optional.empty();
    }
    var target = at(Fragment.decoded(ref.substring(1)));
    return Optional.ofNullable(target == null ? at(ref.substring(1)) : target);
  }

  private @Nullable Node at(String pointer) {
    try {
      return Pointer.parse(pointer).in(root);
    } catch (IllegalArgumentException noPointer) {
      return null;
    }
  }

  /** Whether the reference names a member of this section, and by its name alone. */
  static boolean namesMember(String section, String ref) {
    var prefix = "#/" + section + "/";
    return ref.startsWith(prefix) && ref.indexOf('/', prefix.length()) < 0;
  }

  /** A schema to be put among the components under this name. */
  record Extract(String name, Node schema) {}
}
