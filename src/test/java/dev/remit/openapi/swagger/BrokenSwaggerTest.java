package dev.remit.openapi.swagger;

import static dev.remit.openapi.Reads.flaws;
import static dev.remit.openapi.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Diff;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands at whatever place of a Swagger document, it is read, or refused at places that exist. */
class BrokenSwaggerTest {

  private static final String SOUND = """
      x-sample:
        swagger: '2.0'
        info: {title: t, version: '1'}
        host: a.example
        basePath: /v1
        schemes: [https]
        consumes: [application/json]
        produces: [application/json]
        paths:
          /a:
            parameters: [{$ref: '#/parameters/Q'}, {name: f, in: formData, type: file}]
            post:
              schemes: [http]
              consumes: [text/csv]
              produces: [text/csv]
              parameters:
              - {$ref: '#/parameters/B'}
              - {name: h, in: header, type: array, items: {type: string}, collectionFormat: ssv}
              responses:
                200: {schema: {$ref: '#/definitions/A'}, headers: {X: {type: string}}, examples: {text/csv: 1, a/b: 2}}
                400: {$ref: '#/responses/R'}
            put:
              parameters: [{name: g, in: formData, required: true, type: array, items: {type: string}, collectionFormat: pipes}]
              responses: {}
          /b: {$ref: '#/x-b'}
        parameters:
          Q: {name: q, in: query, type: integer}
          B: {name: b, in: body, schema: {$ref: '#/definitions/A/properties/a'}}
        responses: {R: {description: r, schema: {type: file}}}
        definitions: {A: {discriminator: a, x-nullable: true, properties: {a: {allOf: [{$ref: '#/definitions/A'}]}}}}
        securityDefinitions: {s: {type: oauth2, flow: application, scopes: {a: b}}}
        x-b: {get: {responses: {200: {schema: {type: string}}}}}
      openapi: 3.0.0
      info: {version: 1}
      paths: {}
      """;
  private static final ObjectNode SAMPLE = (ObjectNode) read(SOUND).root().get("x-sample");

  private int tried;

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"x\"", "null", "true", "[]", "{}", "[1]", "{\"a\":1}", "[[]]", "[{}]",
      "\"#/definitions/A\"", "{\"$ref\":\"#/definitions/A\"}", "{\"$ref\":\"#/parameters/B\"}", "{\"$ref\":\"#/paths/~1a\"}",
      "{\"$ref\":\"#/none\"}", "{\"$ref\":1}", "[{\"in\":\"body\"}]", "[{\"in\":\"formData\"}]", "{\"type\":\"file\"}",
      "{\"$ref\":\"#/\"}", "[\"a\",\"a\"]"})
  void is_read_or_refused(String other) {
    everywhere(SAMPLE, Pointer.ROOT, other);
    assertThat(tried).isEqualTo(100);
  }

  private void everywhere(Node node, Pointer at, String other) {
    tryOne(replaced(SAMPLE, Pointer.ROOT, at, other));
    if (node instanceof ObjectNode object) {
      object.forEach((key, value) -> everywhere(value, at.to(key), other));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        everywhere(array.items().get(i), at.to(i), other);
      }
    }
  }

  private void tryOne(String text) {
    tried++;
    var flaws = flaws(text);
    if (flaws.isEmpty()) {
      assertThat(Diff.between(read(text), read(text))).isEmpty();
    }
    flaws.forEach(flaw -> assertThat(flaw.line()).isEqualTo(1));
  }

  private static String replaced(Node node, Pointer here, Pointer at, String other) {
    if (here.equals(at)) {
      return other;
    }
    var text = new StringBuilder();
    if (node instanceof ObjectNode object) {
      object.forEach((key, value) -> text.append(text.isEmpty() ? "{" : ",").append('"').append(key).append("\":")
          .append(replaced(value, here.to(key), at, other)));
      return text.append(text.isEmpty() ? "{}" : "}").toString();
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        text.append(i == 0 ? "[" : ",").append(replaced(array.items().get(i), here.to(i), at, other));
      }
      return text.append(text.isEmpty() ? "[]" : "]").toString();
    }
    return node.toJson();
  }
}
