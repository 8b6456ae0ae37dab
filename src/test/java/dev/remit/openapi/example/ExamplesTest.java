package dev.remit.openapi.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Direction;
import dev.remit.openapi.value.Answer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{type: string, example: shown, default: other}            | \"shown\"",
      "{type: string, examples: [first, second]}                 | \"first\"",
      "{type: string, default: usual}                            | \"usual\"",
      "{type: string, maxLength: 3, example: too long, default: ok} | \"ok\"",
      "{type: integer, example: a text, minimum: 7}              | 7",
      "{const: {a: 1}}                                           | {\"a\":1}",
      "{enum: [red, green]}                                      | \"red\"",
      "{enum: [red, green], minLength: 4}                        | \"green\"",
      "{type: [string, 'null'], default: null}                   | \"text\"",
      "{type: array, default: [], items: {const: 1}}             | [1]",
  })
  void showsWhatItsAuthorsShowIfThatIsValid(String schema, String expected) {
    assertThat(Made.by(schema).json()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "email: {type: string}              | \"ada@example.com\"",
      "customerEmail: {type: string}      | \"ada@example.com\"",
      "first_name: {type: string}         | \"Ada\"",
      "homePhone: {type: string}          | \"+1 212 555 0100\"",
      "imageURL: {type: string}           | \"https://example.com/images/1.png\"",
      "id: {type: integer}                | 1",
      "id: {type: string, format: uuid}   | \"3f2b8c1e-5d47-4a9b-8e21-6c0f9d7a4b35\"",
      "createdAt: {type: string, format: date-time} | \"2024-05-17T10:30:00Z\"",
      "created_at: {type: string, format: date}     | \"2024-05-17\"",
      "createdAt: {type: integer}         | 1715941800",
      "currency: {type: string}           | \"EUR\"",
      "country: {type: string, pattern: '^[A-Z]{3}$'} | \"DEU\"",
      "price: {type: number}              | 19.99",
      "price: {type: integer}             | 20",
      "quantity: {type: integer, minimum: 3}  | 5",
      "street: {type: string}             | \"12 Example Street\"",
      "zip: {type: string, pattern: '^[0-9]{5}$'} | \"12345\"",
      "deleted: {type: boolean}           | false",
      "active: {type: boolean}            | true",
      "tags: {type: array, items: {type: string}} | [\"sample\",\"news\"]",
      "frobnication: {type: string}       | \"Frobnication\"",
      "email: {type: string, pattern: '^[0-9]+$'} | \"123\"",
      "email: {type: integer, maximum: 0} | 0",
  })
  void looksLikeItsName(String member, String expected) {
    var name = member.substring(0, member.indexOf(':'));
    assertThat(Made.by("{type: object, properties: {" + member + "}}").json()).isEqualTo("{\"" + name + "\":" + expected + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{type: string, format: date-time}", "{type: string, format: ipv6}", "{type: string, format: byte}", "{type: string, minLength: 200}",
      "{type: string, maxLength: 2}", "{type: string, pattern: '^\\d{3}-[a-f]+$'}", "{type: string, pattern: 'x', minLength: 30}",
      "{type: integer, minimum: 5, maximum: 5}", "{type: number, exclusiveMinimum: 0, exclusiveMaximum: 0.001}", "{type: integer, multipleOf: 7, minimum: 10}",
      "{type: number, multipleOf: 0.25, maximum: -3}", "{type: integer, format: int32, minimum: 2147483647}", "{type: integer, exclusiveMinimum: 1e30}",
      "{type: array, minItems: 5, uniqueItems: true, items: {type: integer, minimum: 1, maximum: 5}}", "{type: array, maxItems: 0}",
      "{prefixItems: [{type: string}, {type: integer}], items: false, minItems: 2}", "{type: array, contains: {const: 7}, minContains: 3}",
      "{type: array, items: {type: integer}, contains: {minimum: 1000000}, maxContains: 1}", "{type: array, uniqueItems: true, items: {type: boolean}, minItems: 2}",
      "{type: object, minProperties: 3}", "{type: object, minProperties: 2, propertyNames: {pattern: '^x_'}}", "{type: object, maxProperties: 1, properties: {a: {}, b: {}}}",
      "{type: object, patternProperties: {'^s_': {type: string}}, additionalProperties: false, minProperties: 2}",
      "{type: object, properties: {a: {type: string}}, dependentRequired: {a: [b]}}",
      "{type: object, properties: {a: {type: string}}, dependentSchemas: {a: {required: [c], properties: {c: {const: 1}}}}}",
      "{properties: {country: {enum: [US, DE]}}, required: [country, zip], if: {properties: {country: {const: US}}}, then: {properties: {zip: {pattern: '^US'}}}, else: {properties: {zip: {pattern: '^DE'}}}}",
      "{allOf: [{type: object, properties: {a: {type: integer, minimum: 3}}}, {required: [a], properties: {a: {maximum: 3}}}], unevaluatedProperties: false}",
      "{type: object, properties: {a: {}, b: {}}, not: {required: [a]}}", "{type: integer, not: {multipleOf: 2}, minimum: 2}", "{not: {type: [object, string]}}",
      "{oneOf: [{type: integer}, {type: number}]}", "{oneOf: [{required: [a]}, {required: [b]}], properties: {a: {}, b: {}}}",
      "{anyOf: [{type: string, maxLength: 0}, {type: integer}]}", "{type: [integer, string], pattern: '^a$'}", "true", "{}",
      "{$ref: '#/components/schemas/Cat', required: [name]}", "{type: object, properties: {a: false, b: {type: integer}}}",
  })
  void isValidWhateverTheKeyword(String schema) {
    var made = Made.by(schema);
    made.value();
    for (long seed = 0; seed < 50; seed++) {
      assertThat(made.random(seed)).as(schema).extracting(Example::satisfies).isEqualTo(Answer.YES);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "{type: integer, minimum: 3, maximum: 2}", "{type: string, format: uuid, maxLength: 5}",
      "{type: object, required: [a], additionalProperties: false}", "{enum: [a], type: integer}", "{type: string, minLength: 100000000}",
      "{type: array, minItems: 100000000}", "{type: object, required: [a], properties: {a: {$ref: '#/components/schemas/Thing'}}}"})
  void saysSoWhereThereIsNone(String schema) {
    assertThat(Made.by(schema).of(Direction.NONE).satisfies()).isEqualTo(Answer.NO);
    assertThat(Made.by(schema).random(1).satisfies()).isEqualTo(Answer.NO);
  }

  @Test
  void tellsByTheDiscriminatorWhichFormItIs() {
    var forms = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind";

    assertThat(Made.by("{" + forms + "}}").json()).isEqualTo("{\"kind\":\"Cat\",\"lives\":1}");
    assertThat(Made.by("{" + forms + ", mapping: {c: '#/components/schemas/Cat'}}}").json()).isEqualTo("{\"kind\":\"c\",\"lives\":1}");
  }

  @Test
  void recursionEndsAsSoonAsItMay() {
    assertThat(Made.by("{$ref: '#/components/schemas/Tree'}").json()).isEqualTo("{\"name\":\"Example\",\"children\":[]}");
    assertThat(Made.by30("{type: object, required: [next], properties: {next: {nullable: true, allOf: [{$ref: '#/components/schemas/Thing'}]}}}").json())
        .isEqualTo("{\"next\":{\"next\":null}}");
    assertThat(Made.by("{oneOf: [{type: object, required: [not], properties: {not: {$ref: '#/components/schemas/Thing'}}}, {type: integer}]}").json())
        .isEqualTo("{\"not\":1}");
  }

  @Test
  void leavesOutWhatDoesNotTravel() {
    var schema = "{type: object, required: [id, password, name], properties: {id: {type: integer, readOnly: true}, password: {type: string, writeOnly: true}, name: {type: string}}";

    assertThat(Made.by(schema + "}").json(Direction.REQUEST)).isEqualTo("{\"password\":\"Corner-Shop-42\",\"name\":\"Example\"}");
    assertThat(Made.by(schema + "}").json(Direction.RESPONSE)).isEqualTo("{\"id\":1,\"name\":\"Example\"}");
    assertThat(Made.by(schema + ", example: {id: 7, password: p, name: n}}").json(Direction.REQUEST)).isEqualTo("{\"password\":\"p\",\"name\":\"n\"}");
  }

  @Test
  void sendsWhatIsRequiredWhereAnotherSchemaSaysThatItDoesNotTravel() {
    var schema = "{allOf: [{properties: {x: {type: object, required: [id]}}, required: [x]}, {properties: {x: {properties: {id: {type: integer, readOnly: true}}}}}]}";

    assertThat(Made.by(schema).of(Direction.REQUEST)).extracting(Example::satisfies, each -> each.value().toJson())
        .containsExactly(Answer.YES, "{\"x\":{\"id\":1}}");
  }

  @Test
  void isWhatAKeywordSpeaksOfWhereNoTypeIsSaid() {
    for (long seed = 0; seed < 50; seed++) {
      assertThat(Made.by("{properties: {a: {type: string}}, required: [a]}").random(seed).value().toJson()).startsWith("{\"a\":");
      assertThat(Made.by("{items: {type: integer}}").random(seed).value().toJson()).startsWith("[");
    }
  }

  @Test
  void theSameSeedGivesTheSameAndOthersDiffer() {
    var schema = "{type: object, properties: {a: {type: integer}, b: {type: string}, c: {type: array, items: {type: number}}, d: {type: string, format: date-time}}}";
    var values = LongStream.range(0, 100).mapToObj(seed -> Made.by(schema).random(seed).value().toJson()).toList();

    assertThat(values).isEqualTo(LongStream.range(0, 100).mapToObj(Made.by(schema)::random).map(each -> each.value().toJson()).toList());
    assertThat(values.stream().distinct().count()).isGreaterThan(80);
    assertThat(List.of("\"a\":", "\"b\":", "\"c\":", "\"d\":")).allSatisfy(member -> {
      assertThat(values).anyMatch(value -> value.contains(member));
      assertThat(values).anyMatch(value -> !value.contains(member));
    });
  }

  @Test
  void anythingIsAnObject() {
    assertThat(new Examples(Made.by("{}").document).of(null, Direction.RESPONSE)).extracting(Example::satisfies, each -> each.value().toJson())
        .containsExactly(Answer.YES, "{}");
  }

  @Test
  void tellsByAnInheritedDiscriminatorWhatItIs() {
    var made = Made.by("{}");

    assertThat(made.of("Bird").value().toJson()).isEqualTo("{\"kind\":\"bird-v1\",\"wings\":1}");
    assertThat(made.of("Fish").value().toJson()).isEqualTo("{\"kind\":\"Fish\"}");
    assertThat(LongStream.range(0, 20).mapToObj(seed -> made.randomOf("Bird", seed).value())).allMatch(bird -> bird.toJson().contains("bird-v1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {a: {type: string}, n: {type: integer}}}]}",
      "{title: t, oneOf: [{type: object, properties: {a: {type: string}}}, {allOf: [{type: object, properties: {a: {type: string}}}, {properties: {n: {type: integer}}}]}]}",
      "{oneOf: [{type: object, properties: {l: {type: array, items: {type: object, properties: {a: {type: integer}}}}}}, {type: object, properties: {l: {type: array, items: {type: object, properties: {b: {type: integer}}}}}}]}",
  })
  void findsWhatOnlyOneOfTwoFormsAcceptsThoughTheyOverlap(String schema) {
    Made.by(schema).value();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{oneOf: [{type: object, properties: {error: {type: string}}}, {type: object, properties: {error: {type: string}}}]} | {\"error\":\"Something went wrong.\"}",
      "{type: object, required: [id, name], properties: {id: {enum: [1], type: string}, name: {type: string}}}             | {\"name\":\"Example\"}",
      "{type: array, items: {type: string, format: uuid, maxLength: 5}, minItems: 1}                                       | [\"text\"]",
  })
  void givesTheBestThereIsWhereNothingSatisfies(String schema, String expected) {
    var example = Made.by(schema).of(Direction.NONE);

    assertThat(example.satisfies()).isEqualTo(Answer.NO);
    assertThat(example.value().toJson()).isEqualTo(expected);
    assertThat(Made.by(schema).random(3).value().toJson()).isEqualTo(expected);
  }

  @Test
  void saysThatItDoesNotKnowWhereAPatternIsUndecided() {
    var example = Made.by("{type: object, required: [url], properties: {url: {type: string, pattern: '\\p{Print}+'}}}").of(Direction.NONE);

    assertThat(example.satisfies()).isEqualTo(Answer.UNKNOWN);
    assertThat(example.value().toJson()).isEqualTo("{\"url\":\"https://example.com/example\"}");
  }

  @Test
  void findsWhatOnlyOneFormTakesThoughItHoldsSuchAPartItself() {
    var part = "{oneOf: [{type: object, required: [kind, a], properties: {kind: {type: string}, a: {type: integer}}}, {type: object, required: [kind], properties: {kind: {type: string}}}]}";
    var small = "{type: object, required: [part], properties: {part: " + part + "}}";
    var large = "{type: object, required: [part, more], properties: {part: " + part + ", more: {type: integer}}}";
    var example = Made.by("{oneOf: [" + large + ", " + small + "]}").of(Direction.NONE);

    assertThat(example.satisfies()).isEqualTo(Answer.YES);
    assertThat(example.value().toJson()).startsWith("{\"part\":{\"kind\":");
  }

  @Test
  void followsAPatternThatIsTooLargeToBeDecided() {
    var example = Made.by("{type: string, pattern: '^arn:aws(-[\\w]+)*:[0-9]{12}:(\\w|\\/|-){1,1011}$', maxLength: 1011}").of(Direction.NONE);

    assertThat(example.satisfies()).isEqualTo(Answer.UNKNOWN);
    assertThat(example.value().toJson()).matches("\"arn:aws(-[\\w]+)*:[0-9]{12}:[\\w/-]+\"");
  }

  @Test
  void leavesOutWhatMayBeLeftOutBeforeAValueGetsTooLarge() {
    var inner = IntStream.range(0, 30).mapToObj(i -> "n" + i + ": {type: string, minLength: 50}").collect(Collectors.joining(", "));
    var wide = "{type: object, properties: {" + IntStream.range(0, 60).mapToObj(i -> "m" + i + ": {type: object, properties: {" + inner + "}}")
        .collect(Collectors.joining(", ")) + "}}";

    assertThat(Made.by(wide).json()).startsWith("{\"m0\":{").contains("\"m59\":{").hasSizeLessThan(1 << 16);
    assertThat(Made.by("{type: string, minLength: 300000}").json().length()).isEqualTo(300_002);
    assertThat(Made.by("{type: array, minItems: 5000, items: {type: string, format: uuid}}").json().length()).isBetween(190_000, 200_000);
  }

  @Test
  void itemsOfAnArrayDiffer() {
    assertThat(Made.by("{type: array, items: {type: object, properties: {id: {type: integer}, name: {type: string}, note: {type: string}, at: {type: string, format: uuid}}}}").json())
        .isEqualTo("[{\"id\":1,\"name\":\"Example\",\"note\":\"All is well.\",\"at\":\"123e4567-e89b-12d3-a456-426614174000\"},"
            + "{\"id\":2,\"name\":\"Sample\",\"note\":\"Thank you, see you soon.\",\"at\":\"f81d4fae-7dec-41d0-a765-00a0c91e6bf6\"}]");
  }

  @Test
  void servesSeveralThreads() {
    var schema = "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Tree'}], discriminator: {propertyName: kind}}";
    var alone = LongStream.range(0, 2_000).mapToObj(Made.by(schema)::random).map(each -> each.value().toJson()).toList();
    var shared = Made.by(schema);

    assertThat(LongStream.range(0, 2_000).parallel().mapToObj(shared::random).map(each -> each.value().toJson()).toList()).isEqualTo(alone);
  }
}
