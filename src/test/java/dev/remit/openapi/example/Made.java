package dev.remit.openapi.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Reads;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;
import java.util.Objects;

/** Shorthand of tests: values made for the schema {@code Thing} of a document. */
final class Made {

  final Document document;
  private final Examples examples;

  private Made(String version, String schema) {
    document = Reads.read("""
        openapi: %s
        info: {title: Sample, version: 1.0.0}
        paths: {}
        components:
          schemas:
            Tree: {type: object, required: [name], properties: {name: {type: string}, parent: {$ref: '#/components/schemas/Tree'}, children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
            Cat: {type: object, required: [kind, lives], properties: {kind: {type: string}, lives: {type: integer}}}
            Dog: {type: object, required: [kind, barks], properties: {kind: {type: string}, barks: {type: boolean}}}
            Animal: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {bird-v1: '#/components/schemas/Bird'}}}
            Bird: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {wings: {type: integer}}}]}
            Fish: {allOf: [{$ref: '#/components/schemas/Animal'}]}
            Thing: %s
        """.formatted(version, schema));
    examples = new Examples(document);
  }

  /** Of OpenAPI 3.1, the schema in flow-style YAML. */
  static Made by(String schema) {
    return new Made("3.1.0", schema);
  }

  static Made by30(String schema) {
    return new Made("3.0.3", schema);
  }

  Node schema() {
    return schema("Thing");
  }

  private Node schema(String name) {
    return Objects.requireNonNull(Objects.requireNonNull(Objects.requireNonNull(document.root().object("components")).object("schemas")).get(name));
  }

  Example of(Direction direction) {
    return examples.of(schema(), direction);
  }

  Example of(String component) {
    return examples.of(schema(component), Direction.NONE);
  }

  Example randomOf(String component, long seed) {
    return examples.random(schema(component), Direction.NONE, seed);
  }

  Example random(long seed) {
    return examples.random(schema(), Direction.NONE, seed);
  }

  /** The plausible value, which is confirmed. */
  Node value() {
    var example = of(Direction.NONE);
    assertThat(example.satisfies()).as(example.value().toJson()).isEqualTo(Answer.YES);
    return example.value();
  }

  String json() {
    return value().toJson();
  }

  String json(Direction direction) {
    return of(direction).value().toJson();
  }
}
