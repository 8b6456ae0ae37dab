package dev.remit.contracts.proof;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.tree.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One schema of a document with everything it refers to, as a JSON Schema 2020-12 that stands alone. A whole document in
 * the validator's form would take many times its text, and the comparison of two of them twice that.
 */
final class Excerpt {

  /** Schemas, each as often as it is applied in another way. */
  static final int MOST = 100_000;

  private static final String NAME = "s";

  private final Document document;
  private final Translation translation;
  private final Map<Place, String> names = new HashMap<>();
  private final Deque<Place> open = new ArrayDeque<>();
  private int size;

  private Excerpt(Document document, Direction direction) {
    this.document = document;
    this.translation = new Translation(this, new Travel(document, direction), document.dialect());
  }

  /** @throws Undecidable when it says what cannot be said in one JSON Schema, or is too large */
  static JsonNode of(Document document, Node schema, Direction direction) {
    return new Excerpt(document, direction).from(schema);
  }

  private JsonNode from(Node schema) {
    var root = Json.MAPPER.createObjectNode();
    root.put("$ref", named(Place.root(schema)));
    var definitions = root.putObject("$defs");
    while (!open.isEmpty()) {
      var place = open.pop();
      definitions.set(names.get(place), translation.of(place));
    }
    return root;
  }

  /** What to write for a reference of the document. */
  String reference(String ref, Place from) {
    try {
      return named(from.here(document.resolve(ref).node()));
    } catch (IllegalArgumentException nowhere) {
      throw new Undecidable("A reference leads nowhere.");
    }
  }

  void count() {
    if (++size > MOST) {
      throw new Undecidable("The schema has more than " + MOST + " parts.");
    }
  }

  private String named(Place place) {
    var name = names.get(place);
    if (name == null) {
      name = NAME + names.size();
      names.put(place, name);
      open.add(place);
    }
    return "#/$defs/" + name;
  }
}
