package dev.remit.openapi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Reads;
import dev.remit.openapi.diff.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What proves too much would hide what is wrong. */
class UnsatisfiableTest {

  private static final String COMPONENTS = """
      , components: {schemas: {
        Open: {type: object, required: [a], properties: {a: {type: string}}},
        Wider: {type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}},
        Other: {type: object, required: [a], properties: {a: {type: integer}}},
        Closed: {type: object, additionalProperties: false, required: [a], properties: {b: {type: string}}},
        Itself: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/Itself'}}},
        Optional: {type: object, properties: {never: {$ref: '#/components/schemas/Closed'}}}}}}
      """;

  private static boolean isProved(String schema, Direction direction) {
    var document = Reads.read("{openapi: 3.0.3, info: {title: T, version: '1'}, paths: {}, x-schema: " + schema + COMPONENTS);
    var side = new Side(document);
    return new Unsatisfiable(side, direction).is(side.root().at("x-schema"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{type: array, enum: [a, b]}",
      "{type: string, enum: [1, 2]}",
      "{$ref: '#/components/schemas/Closed'}",
      "{type: object, required: [x], properties: {x: {$ref: '#/components/schemas/Closed'}}}",
      "{type: array, minItems: 1, items: {type: integer, minimum: 2, maximum: 1}}",
      "{allOf: [{type: object, additionalProperties: false, properties: {a: {}}}, {type: object, required: [b], properties: {b: {}}}]}",
      "{oneOf: [{$ref: '#/components/schemas/Open'}, {$ref: '#/components/schemas/Open'}]}",
      "{oneOf: [{type: string, format: a-kind-of-ours}, {type: string, format: another-of-ours}]}",
      "{anyOf: [{type: string, enum: [1]}, {$ref: '#/components/schemas/Closed'}]}",
      "{type: string, pattern: '/^a$/i'}",
      "{type: string, pattern: '^/?a$/'}",
      "{type: string, format: uuid, minLength: 37}",
      "{type: string, pattern: '^[a-zA-Z]((?!--|__|..)[a-zA-Z0-9-_.])+$', minLength: 3}",
      "{type: string, minLength: 3, maxLength: 2}"
  })
  void whatNothingSatisfiesIsProved(String schema) {
    assertThat(isProved(schema, Direction.REQUEST)).isTrue();
    assertThat(isProved(schema, Direction.RESPONSE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{}",
      "{type: array, items: {$ref: '#/components/schemas/Closed'}}",
      "{type: array, enum: [a, []]}",
      "{type: object, nullable: true, required: [x], properties: {x: {$ref: '#/components/schemas/Closed'}}}",
      "{$ref: '#/components/schemas/Optional'}",
      "{$ref: '#/components/schemas/Itself'}",
      "{oneOf: [{$ref: '#/components/schemas/Open'}, {$ref: '#/components/schemas/Wider'}]}",
      "{oneOf: [{$ref: '#/components/schemas/Open'}, {$ref: '#/components/schemas/Other'}]}",
      "{oneOf: [{type: string, format: uuid}, {type: string, format: email}]}",
      "{oneOf: [{type: string, minLength: 2}, {type: string, maxLength: 3}]}",
      "{oneOf: [{type: string, enum: [a, b]}, {type: string, enum: [b, c]}]}",
      "{oneOf: [{type: integer}, {type: number}]}",
      "{anyOf: [{type: string, enum: [1]}, {type: string}]}",
      "{type: string, pattern: '/^a$/|b'}",
      "{type: string, pattern: '^/a/$'}",
      "{type: string, format: uuid, minLength: 36}",
      "{type: string, pattern: '^[a-zA-Z]((?!--|__|..)[a-zA-Z0-9-_.])+$'}"
  })
  void whatSomethingSatisfiesIsNot(String schema) {
    assertThat(isProved(schema, Direction.REQUEST)).isFalse();
    assertThat(isProved(schema, Direction.RESPONSE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = "{type: object, required: [x], properties: {x: {type: string, readOnly: true, enum: [1]}}}")
  void whatNeedNotTravelHindersNobody(String schema) {
    assertThat(isProved(schema, Direction.REQUEST)).isFalse();
    assertThat(isProved(schema, Direction.RESPONSE)).isTrue();
  }
}
