package dev.remit.openapi.value;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Reads;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.Objects;

/** Questions of tests: one document, whose schema {@code Thing} is the one in question. */
final class Asked {

  private final Document document;
  private final Evaluator evaluator;

  private Asked(Document document) {
    this.document = document;
    this.evaluator = new Evaluator(document);
  }

  /** Of a document of OpenAPI 3.1 whose schema Thing is this flow-style YAML. */
  static Asked of(String schema) {
    return of("3.1.0", schema);
  }

  static Asked of30(String schema) {
    return of("3.0.3", schema);
  }

  private static Asked of(String version, String schema) {
    return new Asked(Reads.read("""
        openapi: %s
        info: {title: Sample, version: 1.0.0}
        paths: {}
        components:
          schemas:
            Text: {type: string}
            Key: {type: string, readOnly: true}
            Secret: {type: string, writeOnly: true}
            Thing: %s
        """.formatted(version, schema)));
  }

  ObjectNode schemas() {
    return Objects.requireNonNull(Objects.requireNonNull(document.root().object("components")).object("schemas"));
  }

  Node schema() {
    return Objects.requireNonNull(schemas().get("Thing"));
  }

  Answer accepts(String value) {
    return accepts(value, Direction.NONE);
  }

  Answer accepts(String value, Direction direction) {
    return evaluator.accepts(schema(), value(value), direction);
  }

  /** What is said of a reference that leads out of the document. */
  Answer unresolved() {
    return evaluator.accepts(value("{\"$ref\": \"https://example.com/schema\"}"), schema(), Direction.NONE);
  }

  Answer keyword(String keyword, String value) {
    return evaluator.keyword((ObjectNode) schema(), keyword, value(value), Direction.NONE);
  }

  /** A value, in flow-style YAML. */
  static Node value(String yaml) {
    var root = Reads.read("{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {}, \"x-value\": " + yaml + "}").root();
    return Objects.requireNonNull(root.get("x-value"));
  }
}
