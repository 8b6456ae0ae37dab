package dev.remit.openapi.corpus;

import dev.remit.openapi.Document;
import dev.remit.openapi.corpus.Reach.Spot;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of the components that refer to another one in an {@code allOf}, or that the mapping of another one names. */
final class Heirs {

  private final Map<Node, List<Spot>> heirs = new IdentityHashMap<>();

  Heirs(Document document) {
    var components = document.root().object("components");
    var schemas = components == null ? null : components.object("schemas");
    if (schemas != null) {
      var place = Pointer.parse("/components/schemas");
      schemas.forEach((name, schema) -> {
        refers(new Spot(schema, place.to(name)), document);
        names(schema, schemas, place);
      });
    }
  }

  private void refers(Spot heir, Document document) {
    var parts = heir.node() instanceof ObjectNode schema ? schema.array("allOf") : null;
    for (var part : parts == null ? List.<Node>of() : parts.items()) {
      var reference = part instanceof ObjectNode object ? object.text("$ref") : null;
      if (reference != null) {
        add(document.resolve(reference).node(), heir);
      }
    }
  }

  private void names(Node base, ObjectNode schemas, Pointer place) {
    var discriminator = base instanceof ObjectNode schema ? schema.object("discriminator") : null;
    var mapping = discriminator == null ? null : discriminator.object("mapping");
    if (mapping != null) {
      mapping.forEach((value, target) -> {
        var name = target instanceof TextNode text ? text.value().substring(text.value().lastIndexOf('/') + 1) : "";
        var schema = schemas.get(name);
        if (schema != null) {
          add(base, new Spot(schema, place.to(name)));
        }
      });
    }
  }

  private void add(Node base, Spot heir) {
    heirs.computeIfAbsent(base, key -> new ArrayList<>()).add(heir);
  }

  List<Spot> of(ObjectNode base) {
    return heirs.getOrDefault(base, List.of());
  }
}
