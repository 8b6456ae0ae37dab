package dev.remit.openapi.read;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Fragment;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.HashSet;
import java.util.Set;

/** What is referred to in a document, at any depth and also where the specification provides for no reference. */
final class Mentions {

  private static final String SCHEMAS = "#/components/schemas/";

  /** As they are written, those in the mapping of a discriminator included. */
  private final Set<String> references = new HashSet<>();

  private Mentions() {}

  /** The names of the schemas among the components that anything refers to, be it to a part of them. */
  static Set<String> schemas(ObjectNode root) {
    var mentions = new Mentions();
    mentions.collect(root);
    var names = new HashSet<String>();
    for (var reference : mentions.references) {
      name(reference, names);
    }
    return names;
  }

  // a mapping may hold the name alone
  private static void name(String reference, Set<String> names) {
    if (!reference.startsWith(SCHEMAS)) {
      names.add(reference);
      return;
    }
    int end = reference.indexOf('/', SCHEMAS.length());
    var written = reference.substring(SCHEMAS.length(), end < 0 ? reference.length() : end);
    names.add(written);
    names.add(Fragment.decoded(written).replace("~1", "/").replace("~0", "~"));
  }

  private void collect(Node node) {
    if (!node.refers()) {
      return;
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.item(i));
      }
    } else if (node instanceof ObjectNode object) {
      if (object.sharedKeys().refer()) {
        add(object);
      }
      for (int i = 0; i < object.size(); i++) {
        // one that is repeated, for several media types, says nothing new
        if (i == 0 || object.value(i) != object.value(i - 1)) {
          collect(object.value(i));
        }
      }
    }
  }

  private void add(ObjectNode referring) {
    var reference = referring.text("$ref");
    if (reference != null) {
      references.add(reference);
    }
    var mapping = referring.object("mapping");
    if (mapping != null) {
      mapping.forEach((value, schema) -> {
        if (schema instanceof TextNode text) {
          references.add(text.value());
        }
      });
    }
  }
}
