package dev.remit.bench;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.nio.charset.StandardCharsets;

/** Two documents that were written to keep a comparison busy. */
record Adversary(String name, String before, String after) {

  private static final String DOCUMENT = """
      {"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {"/a": {"post": {
        "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}},
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}}}},
       "components": {"schemas": {"A": %s}}}
      """;

  /** The body of a request and of its answer. Where the schema ends, more components may follow after {@code , "B":}. */
  static Adversary schema(String name, String before, String after) {
    return new Adversary(name, DOCUMENT.formatted(before), DOCUMENT.formatted(after));
  }

  Document read(String text) {
    return Document.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }
}
