package dev.remit.contracts.proof;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.Document;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The schemas of a document as they are written, each read when it is first asked for. */
final class Source {

  private final Document document;
  private final Map<String, JsonNode> read = new HashMap<>();

  Source(Document document) {
    this.document = document;
  }

  boolean is30() {
    return document.dialect() == Dialect.OPENAPI_3_0;
  }

  /** Where a reference leads; references to references are followed. */
  String pointer(String ref) {
    try {
      return document.pointerOf(ref);
    } catch (IllegalArgumentException nowhere) {
      throw new Undecidable("A reference leads nowhere.");
    }
  }

  JsonNode at(String pointer) {
    return read.computeIfAbsent(pointer, this::parsed);
  }

  private JsonNode parsed(String pointer) {
    var text = document.jsonAt(pointer);
    if (text == null) {
      throw new Undecidable("There is no schema at " + pointer + ".");
    }
    return Json.read(text);
  }
}
