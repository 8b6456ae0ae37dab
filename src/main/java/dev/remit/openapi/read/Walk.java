package dev.remit.openapi.read;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.read.ObjectModel.Form;
import dev.remit.openapi.read.ObjectModel.Place;
import dev.remit.openapi.read.Plan.Plans;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private final Trail trail = new Trail();
  private final Plans plans = new Plans();

  Walk(Dialect dialect, References references, Flaws flaws) {
    this.dialect = dialect;
    this.references = references;
    this.flaws = flaws;
  }

  void from(Node node, Pointer place, Kind kind) {
    trail.begin(place);
    one(node, kind);
  }

  /** The same for a map of path items. */
  void pathItems(ObjectNode items, Pointer place) {
    trail.begin(place);
    map(items, new Place(Form.MAP, Kind.PATH_ITEM));
  }

  private void one(Node node, Kind kind) {
    if (!kind.accepts(node)) {
      wrong(node, kind.expected());
    } else if (node instanceof ObjectNode object && references.isNew(object, kind)) {
      object(object, kind);
    }
  }

  private void object(ObjectNode object, Kind kind) {
    var plan = plans.of(kind, object.sharedKeys());
    if (plan.refers() && !refers(object, kind)) {
      return;
    }
    if (kind == Kind.SCHEMA && dialect.isJsonSchema()) {
      identity(object);
    }
    if (kind == Kind.PATH_ITEM) {
      additional(object);
    }
    if (kind == Kind.LINK) {
      references.noteLink(object);
    }
    for (int i = 0; i < plan.places().length; i++) {
      int position = plan.positions()[i];
      var value = object.value(position);
      if (!plan.places()[i].isOnly(value)) {
        trail.down(object.sharedKeys().at(position));
        place(value, plan.places()[i]);
        trail.up();
      }
    }
  }

  // a reference where the specification has none would hide what it stands for
  private boolean refers(ObjectNode object, Kind kind) {
    if (kind.mayBeReferenced(dialect)) {
      reference(object, "$ref", kind);
    } else if (object.text("$ref") != null) {
      flaws.add(trail.here().to("$ref"), object, "A reference was found where " + kind.expected() + " itself was expected.");
    }
    return kind.keepsSiblings(dialect);
  }

  private void reference(ObjectNode object, String member, Kind kind) {
    var value = object.get(member);
    if (value == null) {
      return;
    }
    trail.down(member);
    if (value instanceof TextNode text) {
      references.note(text, trail, kind);
    } else {
      wrong(value, "a reference, which is a string,");
    }
    trail.up();
  }

  // JSON Schema 2020-12, section 8.2: anchors are names of schemas
  private void identity(ObjectNode schema) {
    for (var member : new String[] {"$anchor", "$dynamicAnchor"}) {
      var name = schema.text(member);
      if (name != null) {
        references.anchor(name, schema, trail.here());
      }
    }
    if (schema.has("$dynamicRef")) {
      references.noteDynamic();
      reference(schema, "$dynamicRef", Kind.SCHEMA);
    }
  }

  // a method described in two places would be described twice, or differently
  private void additional(ObjectNode item) {
    var operations = item.object("additionalOperations");
    if (operations != null) {
      operations.forEach((method, operation) -> {
        if (METHODS.contains(method.toLowerCase(Locale.ROOT))) {
          flaws.add(trail.here().to("additionalOperations").to(method), operation, "An operation for "
              + Wording.quoted(method)
              + " was found among the additional ones, where only methods without a field of their own are expected.");
        }
      });
    }
  }

  // an absent value, which YAML writes as nothing after the colon, is no value of the wrong kind
  private void place(Node value, Place place) {
    if (value instanceof NullNode) {
      return;
    }
    switch (place.form()) {
      case ONE -> one(value, place.kind());
      case LIST -> list(value, place.kind());
      case MAP, PATTERNED -> map(value, place);
    }
  }

  private void list(Node value, Kind kind) {
    if (!(value instanceof ArrayNode array)) {
      wrong(value, "an array");
      return;
    }
    for (int i = 0; i < array.size(); i++) {
      if (kind != Kind.STRING || !(array.item(i) instanceof TextNode)) {
        trail.down(Integer.valueOf(i));
        one(array.item(i), kind);
        trail.up();
      }
    }
  }

  private void map(Node value, Place place) {
    if (!(value instanceof ObjectNode object)) {
      wrong(value, "an object");
      return;
    }
    @Nullable Node sound = null;
    for (int i = 0; i < object.size(); i++) {
      var name = object.sharedKeys().at(i);
      if (object.value(i) != sound && (place.form() == Form.MAP || !name.startsWith("x-"))) {
        sound = member(name, object.value(i), place.kind());
      }
    }
  }

  /** The value if the next one, were it the same, needs no walk: a conversion repeats what it says for several media types. */
  private @Nullable Node member(String name, Node value, Kind kind) {
    int before = flaws.count() + references.count();
    trail.down(name);
    if (kind == Kind.PATH_ITEM) {
      references.within(value, () -> one(value, kind));
    } else {
      one(value, kind);
    }
    trail.up();
    return flaws.count() + references.count() == before ? value : null;
  }

  private void wrong(Node found, String expected) {
    flaws.add(trail.here(), found, Wording.found(found.kind()) + " was found where " + expected + " was expected.");
  }
}
