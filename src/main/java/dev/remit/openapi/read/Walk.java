package dev.remit.openapi.read;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.read.ObjectModel.Form;
import dev.remit.openapi.read.ObjectModel.Place;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.Locale;
import java.util.Set;

/**
 * Goes through the places of a document that the engine relies on, and reports what is of another kind than it must
 * be. References are noted, not followed, so the time is linear; the recursion is as deep as the tree, which {@link
 * dev.remit.openapi.Limits#depth()} bounds.
 */
final class Walk {

  /** The methods that a path item has fields for; {@code query} since OpenAPI 3.2. */
  static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  private final Dialect dialect;
  private final References references;
  private final Flaws flaws;

  Walk(Dialect dialect, References references, Flaws flaws) {
    this.dialect = dialect;
    this.references = references;
    this.flaws = flaws;
  }

  void one(Node node, Pointer at, Kind kind) {
    if (!kind.accepts(node)) {
      wrong(node, at, kind.expected());
    } else if (node instanceof ObjectNode object && references.isNew(object, kind)) {
      object(object, at, kind);
    }
  }

  private void object(ObjectNode object, Pointer at, Kind kind) {
    if (object.has("$ref") && !refers(object, at, kind)) {
      return;
    }
    if (kind == Kind.SCHEMA && dialect.isJsonSchema()) {
      identity(object, at);
    }
    if (kind == Kind.PATH_ITEM) {
      additional(object, at);
    }
    object.forEach((member, value) -> {
      var place = ObjectModel.place(kind, member);
      if (place != null) {
        place(value, at.to(member), place);
      }
    });
  }

  // a reference where the specification has none would hide what it stands for
  private boolean refers(ObjectNode object, Pointer at, Kind kind) {
    if (kind.mayBeReferenced(dialect)) {
      reference(object, "$ref", at, kind);
    } else if (object.text("$ref") != null) {
      flaws.add(at.to("$ref"), object, "A reference was found where " + kind.expected() + " itself was expected.");
    }
    return kind.keepsSiblings(dialect);
  }

  private void reference(ObjectNode object, String member, Pointer at, Kind kind) {
    var value = object.get(member);
    if (value instanceof TextNode text) {
      references.note(text, at.to(member), kind);
    } else if (value != null) {
      wrong(value, at.to(member), "a reference, which is a string,");
    }
  }

  // JSON Schema 2020-12, section 8.2: anchors are names of schemas
  private void identity(ObjectNode schema, Pointer at) {
    for (var member : new String[] {"$anchor", "$dynamicAnchor"}) {
      var name = schema.text(member);
      if (name != null) {
        references.anchor(name, schema, at);
      }
    }
    if (schema.has("$dynamicRef")) {
      reference(schema, "$dynamicRef", at, Kind.SCHEMA);
    }
  }

  // a method described in two places would be described twice, or differently
  private void additional(ObjectNode item, Pointer at) {
    var operations = item.object("additionalOperations");
    if (operations != null) {
      operations.forEach((method, operation) -> {
        if (METHODS.contains(method.toLowerCase(Locale.ROOT))) {
          flaws.add(at.to("additionalOperations").to(method), operation, "An operation for " + Wording.quoted(method)
              + " was found among the additional ones, where only methods without a field of their own are expected.");
        }
      });
    }
  }

  // an absent value, which YAML writes as nothing after the colon, is no value of the wrong kind
  private void place(Node value, Pointer at, Place place) {
    if (value instanceof NullNode) {
      return;
    }
    switch (place.form()) {
      case ONE -> one(value, at, place.kind());
      case LIST -> list(value, at, place.kind());
      case MAP, PATTERNED -> map(value, at, place);
    }
  }

  private void list(Node value, Pointer at, Kind kind) {
    if (!(value instanceof ArrayNode array)) {
      wrong(value, at, "an array");
      return;
    }
    for (int i = 0; i < array.size(); i++) {
      one(array.items().get(i), at.to(i), kind);
    }
  }

  private void map(Node value, Pointer at, Place place) {
    if (!(value instanceof ObjectNode object)) {
      wrong(value, at, "an object");
      return;
    }
    object.forEach((name, entry) -> {
      if (place.form() == Form.MAP || !name.startsWith("x-")) {
        one(entry, at.to(name), place.kind());
      }
    });
  }

  private void wrong(Node found, Pointer at, String expected) {
    flaws.add(at, found, Wording.found(found.kind()) + " was found where " + expected + " was expected.");
  }
}
