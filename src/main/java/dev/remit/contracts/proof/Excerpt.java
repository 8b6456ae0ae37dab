package dev.remit.contracts.proof;

import dev.remit.openapi.Direction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One schema of a document with everything it refers to, as a JSON Schema 2020-12 that stands alone. A whole document in
 * the validator's form would take many times its text, and the comparison of two of them twice that.
 */
final class Excerpt {

  /** Schemas, each as often as it is applied in another way. */
  static final int MOST = 100_000;

  private final Source source;
  private final Translation translation;
  private final Map<Definition, String> names = new HashMap<>();
  private final Deque<Definition> open = new ArrayDeque<>();
  private int size;

  private record Definition(String pointer, Reach reach) {}

  private Excerpt(Source source, Direction direction) {
    this.source = source;
    this.translation = new Translation(this, new Travel(source, direction), source.is30());
  }

  /** @throws Undecidable when it says what cannot be said in one JSON Schema, or is too large */
  static JsonNode of(Source source, String pointer, Direction direction) {
    return new Excerpt(source, direction).from(pointer);
  }

  private JsonNode from(String pointer) {
    var root = JsonNodeFactory.instance.objectNode();
    root.put("$ref", named(new Definition(pointer, Reach.WHOLE)));
    var definitions = root.putObject("$defs");
    while (!open.isEmpty()) {
      var next = open.pop();
      definitions.set(names.get(next), translation.of(source.at(next.pointer()), next.reach()));
    }
    return root;
  }

  /** What to write for a reference of the document. */
  String reference(String ref, Reach reach) {
    return named(new Definition(source.pointer(ref), reach));
  }

  void count() {
    if (++size > MOST) {
      throw new Undecidable("The schema has more than " + MOST + " parts.");
    }
  }

  private String named(Definition definition) {
    var name = names.get(definition);
    if (name == null) {
      name = "s" + names.size();
      names.put(definition, name);
      open.add(definition);
    }
    return "#/$defs/" + name;
  }
}
