package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written differently and means the same is no change. */
class SameMeaningTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {type: string, maxLength: 3} | {maxLength: 3, type: string}
      {type: string, maxLength: 3} | {allOf: [{type: string}, {maxLength: 3}]}
      {allOf: [{maxLength: 3}, {type: string}]} | {type: string, allOf: [{maxLength: 5}, {maxLength: 3}]}
      {type: [string, 'null']} | {oneOf: [{type: string}, {type: 'null'}]}
      {type: [string, 'null']} | {anyOf: [{type: 'null'}, {type: string}]}
      {$ref: '#/components/schemas/Dog'} | {type: object, required: [bark], properties: {bark: {type: string}, kind: {type: string}}}
      {$ref: '#/components/schemas/Dog'} | {allOf: [{$ref: '#/components/schemas/Dog'}]}
      {$ref: '#/components/schemas/Dog'} | {oneOf: [{$ref: '#/components/schemas/Dog'}]}
      {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]} | {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
      {anyOf: [{type: string}, {type: integer}]} | {oneOf: [{type: integer}, {type: string}]}
      {anyOf: [{type: string, format: date}, {type: string, format: date-time}]} | {oneOf: [{type: string, format: date}, {type: string, format: date-time}]}
      {anyOf: [{type: string, format: uuid}, {type: string, pattern: '^[a-z]{1,9}$'}]} | {oneOf: [{type: string, format: uuid}, {type: string, pattern: '^[a-z]{1,9}$'}]}
      {anyOf: [{type: string}, {type: integer}]} | {anyOf: [{type: string}, {anyOf: [{type: integer}]}]}
      {allOf: [{oneOf: [{type: string}, {type: string}]}, {anyOf: [{}, {}, {}]}, {anyOf: [{}, {}, {}]}]} | {anyOf: [{allOf: [{oneOf: [{type: string}, {type: string}]}, {anyOf: [{}, {}, {}]}, {anyOf: [{}, {}, {}]}]}]}
      {anyOf: [{type: string}, {type: string, maxLength: 5}]} | {anyOf: [{type: string}]}
      {type: string, enum: [a, b]} | {type: string, enum: [b, a]}
      {const: a} | {enum: [a]}
      {type: string, enum: [a, b]} | {oneOf: [{type: string, enum: [a]}, {type: string, const: b}]}
      {type: string, enum: [a, b, c]} | {anyOf: [{enum: [a, b]}, {enum: [b, c]}]}
      {type: object} | {type: object, additionalProperties: true}
      {type: object} | {type: object, additionalProperties: {}}
      {type: array} | {type: array, items: {}, minItems: 0}
      {type: string} | {type: string, minLength: 0}
      {type: integer, minimum: 1} | {type: integer, exclusiveMinimum: 0}
      {type: integer, maximum: 10} | {type: integer, maximum: 10.0}
      {type: object, required: [a, b]} | {type: object, required: [b, a]}
      {} | true
      {type: object} | {type: object, propertyNames: {type: string}}
      {type: object} | {type: object, propertyNames: true}
      {type: object} | {type: object, propertyNames: {minLength: 0}}
      {type: string, maxLength: 3} | {type: string, if: true, then: {maxLength: 3}}
      {type: string, maxLength: 3} | {type: string, if: {}, then: {maxLength: 3}, else: {maxLength: 2}}
      {type: string, maxLength: 3} | {type: string, if: false, then: {maxLength: 2}, else: {maxLength: 3}}
      {type: string} | {type: string, if: true, else: {maxLength: 3}}
      {properties: {a: {type: string, maxLength: 3}}} | {properties: {a: {type: string, if: true, then: {maxLength: 3}}}}
      {type: string} | {type: string, if: {maxLength: 3}}
      {type: string} | {type: string, if: {maxLength: 3}, then: true, else: {}}
      {type: string, not: {enum: [a, b]}} | {type: string, allOf: [{not: {const: b}}, {not: {const: a}}]}
      {type: string, not: {enum: [a, b]}} | {type: string, not: {anyOf: [{const: a}, {type: string, enum: [b, 1]}]}}
      {type: string, enum: [a, b], not: {const: c}} | {type: string, enum: [a, b]}
      {type: string, not: {oneOf: [{const: a}, {const: b}]}} | {type: string, not: {enum: [b, a]}}
      {type: string, not: {anyOf: [{const: a}, {anyOf: [{const: b}]}]}} | {type: string, allOf: [{not: {const: b}}, {not: {const: a}}]}
      {type: string} | {type: string, not: false}
      {type: string} | {type: string, not: {type: integer}}
      {type: string} | {type: [string, 'null'], not: {type: 'null'}}
      {type: array, maxItems: 1} | {type: array, maxItems: 1, uniqueItems: true}
      {type: array, prefixItems: [{}], items: false} | {type: array, prefixItems: [{}], items: false, uniqueItems: true}
      {type: object} | {type: object, dependentSchemas: {a: {}}}
      {type: object, dependentRequired: {a: [b]}} | {type: object, dependentSchemas: {a: {required: [b]}}}
      {type: object} | {type: object, patternProperties: {a: {}}}
      {type: integer, format: int32} | {type: integer, format: int32, minimum: -2147483648, maximum: 2147483647}
      {type: integer, format: int64} | {type: integer, format: int64, exclusiveMaximum: 9223372036854775808}
      {type: integer, minimum: -2147483648, exclusiveMaximum: 2147483648} | {type: integer, format: int32}
      {type: integer, minimum: 0, maximum: 100} | {type: integer, format: int32, minimum: 0, maximum: 100}
      {type: integer, format: int64, minimum: 0, maximum: 100} | {type: integer, format: int32, minimum: 0, maximum: 100}
      {type: number, minimum: 0, maximum: 100} | {type: number, format: double, minimum: 0, maximum: 100}
      {type: number, format: float, minimum: 0, maximum: 100} | {type: number, format: double, minimum: 0, maximum: 100}
      {type: number, multipleOf: 0.01, minimum: 0.01} | {type: number, multipleOf: 0.01, exclusiveMinimum: 0}
      {type: integer, multipleOf: 5, minimum: -4, maximum: 99} | {type: integer, multipleOf: 5, exclusiveMinimum: -5, maximum: 95}
      {type: string, format: password} | {type: string}
      {type: string, maxLength: 2147483647} | {type: string}
      {type: array, items: {}, maxItems: 2147483647} | {type: array, items: {}, maxItems: 9223372036854775807}
      {type: string, format: uuid} | {type: string, format: uuid, minLength: 36, maxLength: 36}
      {type: string, format: date, maxLength: 10} | {type: string, format: date, maxLength: 255}
      {type: string, format: date-time} | {type: string, format: date-time, minLength: 20}
      {type: string, format: email} | {type: string, format: email, minLength: 1}
      {type: string, format: ipv4} | {type: string, format: ipv4, minLength: 7, maxLength: 15}
      {type: string, format: uuid} | {type: string, format: uuid, pattern: '^[0-9a-fA-F-]{36}$'}
      {type: string, format: date} | {type: string, format: date, pattern: '^\\d{4}-\\d{2}-\\d{2}$'}
      {type: string, pattern: '^(?=.*[a-z])(?=.*[0-9]).{8,}$'} | {type: string, pattern: '^(?=.*\\d)(?=.*[a-z]).{8,}$'}
      {type: string, pattern: '^(?=.*[a-z])(?=.*[0-9]).{8,}$'} | {type: string, pattern: '[a-z]', minLength: 8, allOf: [{pattern: '[0-9]'}, {pattern: '^.*$'}]}
      {type: string, pattern: '^(?!a)[a-c]'} | {type: string, pattern: '^[bc]'}
      {type: string, pattern: '^(?!.*--)(?=.{1,9}$)[a-z-]*$'} | {type: string, pattern: '^(?!.*-{2})[a-z-]{1,9}$', minLength: 1, maxLength: 9}
      {type: string, pattern: '.*'} | {type: string}
      {type: string, pattern: '[^]*'} | {type: string}
      {type: string, pattern: '^[0-9]+$'} | {type: string, pattern: '^\\d{1,}$'}
      {type: string, pattern: '^(?:[ab]+)*$'} | {type: string, pattern: '^[ab]*$'}
      {type: string, pattern: '^[a-z]*$', maxLength: 5} | {type: string, pattern: '^[a-z]{0,5}$', maxLength: 5}
      {type: string, pattern: '^[a-z]*$', maxLength: 5} | {type: string, pattern: '^[a-z]{0,5}$'}
      {type: string, pattern: '^[a-z]{2,5}$'} | {type: string, pattern: '^[a-z]*$', minLength: 2, maxLength: 5}
      {type: string, pattern: '^[a-z]+$'} | {type: string, pattern: '^[a-z]+$', minLength: 1}
      {type: string, pattern: '^[0-9a-f]{8}(-[0-9a-f]{4})?$', maxLength: 13} | {type: string, pattern: '^[0-9a-f]{8}(-[0-9a-f]{4})?$', maxLength: 99}
      {type: string, pattern: '^[^]{2,}$', minLength: 2} | {type: string, minLength: 2}
      {type: string, allOf: [{pattern: '^a'}, {pattern: 'z$'}]} | {type: string, pattern: '^a([^]*[^z])?z+$'}
      {type: string, pattern: '^a', allOf: [{pattern: '^ab'}]} | {type: string, pattern: '^ab'}
      {type: object, patternProperties: {'^[ab]': {type: string}, '^[a-z][0-9]': {maxLength: 2}}} | {type: object, patternProperties: {'^[ba]': {type: string}, '^[a-z]\\d': {maxLength: 2}}}
      {type: object, propertyNames: {pattern: '^[ab]+$'}} | {type: object, propertyNames: {pattern: '^[ba]{1,}$'}}
      {type: string, pattern: '^a', allOf: [{pattern: '^'}]} | {type: string, pattern: '^a'}
      {oneOf: [{type: string}, {type: integer, enum: []}]} | {type: string}
      {oneOf: [{type: string}, {type: integer, minimum: 2, maximum: 1}]} | {type: string}
      {oneOf: [{type: string}, {type: object, required: [a], properties: {a: false}}]} | {type: string}
      {oneOf: [{type: string}, {allOf: [{type: object}, {type: array}]}]} | {type: string}
      {oneOf: [{type: string}, {type: object, required: [k], allOf: [{properties: {k: {const: a}}}, {properties: {k: {const: b}}}]}]} | {type: string}
      {allOf: [{multipleOf: 2}, {multipleOf: 3}], type: integer} | {type: integer, multipleOf: 6}
      {type: number, multipleOf: 1} | {type: integer}
      {type: integer, multipleOf: 0.5} | {type: integer}
      {type: number, multipleOf: 2} | {type: integer, multipleOf: 2}
      {allOf: [{pattern: a}, {pattern: b}], type: string} | {allOf: [{pattern: b}, {type: string, pattern: a}]}
      {allOf: [{not: {enum: [a]}}, {not: {enum: [b]}}]} | {allOf: [{not: {enum: [b]}}], not: {enum: [a]}}
      {allOf: [{contains: {type: string}}, {contains: {type: integer}}], type: array} | {type: array, contains: {type: integer}, allOf: [{contains: {type: string}}]}
      {type: object, required: [a], allOf: [{required: [b]}]} | {type: object, required: [a, b]}
      {type: object, required: [a], dependentRequired: {a: [b]}} | {type: object, required: [a, b]}
      {type: object, dependentRequired: {a: [b], b: [c]}} | {type: object, dependentRequired: {a: [b, c], b: [c]}}
      {type: object, dependencies: {a: [b]}} | {type: object, dependentRequired: {a: [b]}}
      {type: object, dependencies: {a: {minProperties: 2}}} | {type: object, dependentSchemas: {a: {minProperties: 2}}}
      {type: object, required: [a, b], minProperties: 2} | {type: object, required: [a, b]}
      {type: array, prefixItems: [{type: string}], items: false} | {type: array, prefixItems: [{type: string}], maxItems: 1}
      {type: array, maxItems: 1, items: {type: string}} | {type: array, maxItems: 1, prefixItems: [{type: string}]}
      {type: array, allOf: [{prefixItems: [{type: string}]}], unevaluatedItems: false} | {type: array, prefixItems: [{type: string}], items: false}
      {type: object, allOf: [{properties: {a: {type: string}}}], unevaluatedProperties: false} | {type: object, properties: {a: {type: string}}, additionalProperties: false}
      {type: object, properties: {a: {type: string}}, unevaluatedProperties: false} | {type: object, properties: {a: {type: string}}, additionalProperties: false}
      {type: object, additionalProperties: {type: string}, unevaluatedProperties: false} | {type: object, additionalProperties: {type: string}}
      {type: boolean} | {enum: [false, true]}
      {type: object, properties: {a: {type: string}}, patternProperties: {'^a$': {maxLength: 3}}} | {type: object, properties: {a: {type: string, maxLength: 3}}, patternProperties: {'^a$': {maxLength: 3}}}
      {type: object, allOf: [{patternProperties: {'^a': {type: string}}}], unevaluatedProperties: false} | {type: object, patternProperties: {'^a': {type: string}}, additionalProperties: false}
      {type: boolean} | {enum: [true, false, 1], type: boolean}
      {enum: [a, abc], maxLength: 2} | {const: a}
      {enum: [1, 2, 3], multipleOf: 2} | {const: 2}
      {anyOf: [{type: string}, {type: boolean}]} | {type: [string, boolean]}
      {anyOf: [{type: string, maxLength: 3}, {type: 'null'}]} | {type: [string, 'null'], maxLength: 3}
      {type: array, contains: {type: string}, minContains: 0} | {type: array}
      {type: array, contains: {}} | {type: array, minItems: 1}
      {type: array, contains: true, minContains: 2, maxContains: 4} | {type: array, minItems: 2, maxItems: 4}
      {type: array, contains: {}, minContains: 0, maxContains: 4, maxItems: 9} | {type: array, maxItems: 4}
      {type: array, items: {type: string}, contains: {type: string}} | {type: array, items: {type: string}, minItems: 1}
      {type: array, contains: {type: string}, minContains: 2} | {type: array, contains: {type: string}, minContains: 2, minItems: 2}
      {oneOf: [{type: string}, {type: array, contains: true, maxItems: 0}]} | {type: string}
      {not: {not: {type: string, maxLength: 3}}} | {type: string, maxLength: 3}
      {not: {not: {not: {const: a}}}} | {not: {const: a}}
      {properties: {a: true}, not: {not: {properties: {b: true}}}, unevaluatedProperties: false} | {properties: {a: true}, unevaluatedProperties: false}
      {type: object, properties: {a: {not: {}}}, additionalProperties: {not: {}}} | {type: object, properties: {a: false}, additionalProperties: false}
      {type: array, items: {not: true}} | {type: array, maxItems: 0}
      {type: string, if: {minLength: 1}} | {type: string}
      {type: string, if: {maxLength: 4, minLength: 1}, then: {pattern: a}} | {type: string, if: {minLength: 1, maxLength: 4}, then: {pattern: a}}
      {type: object, propertyNames: {maxLength: 3}} | {type: object, propertyNames: {type: string, maxLength: 3}}
      {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}} | {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {Dog: '#/components/schemas/Dog', Cat: Cat}}}
      {type: object, properties: {t: {$dynamicRef: '#node'}}, $defs: {n: {$dynamicAnchor: node, type: string}}} | {type: object, properties: {t: {type: string}}}
      {type: object, properties: {t: {$ref: '#plain'}}, $defs: {n: {$anchor: plain, type: string}}} | {type: object, properties: {t: {type: string}}}
      {$ref: '#/components/schemas/Dog', maxProperties: 3} | {allOf: [{$ref: '#/components/schemas/Dog'}, {maxProperties: 3}]}
      {$ref: '#/components/schemas/Tree'} | {type: object, properties: {name: {type: string}, children: {type: array, items: {type: object, properties: {name: {type: string}, children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}}}}
      """)
  void twoSpellingsOfOneSchema(String one, String other) {
    assertSame(Sample.schema31(one), Sample.schema31(other));
  }

  @ParameterizedTest(name = "3.0 {0} = 3.1 {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {type: string, nullable: true} | {type: [string, 'null']}
      {type: string, nullable: true, enum: [a]} | {type: [string, 'null'], enum: [a, null]}
      {nullable: true, allOf: [{$ref: '#/components/schemas/Dog'}]} | {anyOf: [{$ref: '#/components/schemas/Dog'}, {type: 'null'}]}
      {type: number, minimum: 0, exclusiveMinimum: true} | {type: number, exclusiveMinimum: 0}
      {type: string, enum: [a]} | {const: a}
      {type: string, format: byte} | {type: string, contentEncoding: base64}
      {type: string, format: binary} | {type: string, contentMediaType: application/octet-stream}
      {type: string, example: a} | {type: string, examples: [a]}
      {$ref: '#/components/schemas/Tree'} | {$ref: '#/components/schemas/Tree'}
      {oneOf: [{properties: {a: {type: string}}, required: [a]}, {properties: {b: {type: string}}, required: [b]}]} | {oneOf: [{properties: {a: {type: string}}, required: [a]}, {properties: {b: {type: string}}, required: [b]}]}
      {oneOf: [{type: string, nullable: true}, {type: object, nullable: true}]} | {type: [string, object, 'null']}
      {anyOf: [{properties: {a: {type: string}}}, {required: [b]}]} | {anyOf: [{properties: {a: {type: string}}}, {required: [b]}]}
      """)
  void openApi30WrittenAs31(String v30, String v31) {
    assertSame(Sample.schema30(v30), Sample.schema31(v31));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {responses: {'200': {description: a}}, parameters: [{name: x, in: query, schema: {type: string}}, {name: y, in: query, schema: {type: string}}]} | {parameters: [{name: y, in: query, schema: {type: string}}, {name: x, in: query, schema: {type: string}}], responses: {'200': {description: a}}}
      {responses: {default: {description: a}}, parameters: [{name: X-A, in: header, schema: {type: string}}]} | {responses: {default: {description: a}}, parameters: [{name: x-a, in: header, schema: {type: string}, style: simple}]}
      {responses: {'200': {description: a, content: {application/json: {schema: {type: string}}}}}} | {responses: {'200': {description: a, content: {'application/json; charset=utf-8': {schema: {type: string}}}}}}
      {responses: {}, security: [{key: []}, {login: []}]} | {responses: {}, security: [{login: []}, {key: []}]}
      {responses: {'200': {description: a, headers: {X-A: {schema: {type: string}}}}}} | {responses: {'200': {description: a, headers: {x-a: {schema: {type: string}}}}}}
      """)
  void twoSpellingsOfOneOperation(String one, String other) {
    assertSame(Sample.operation(one), Sample.operation(other));
  }

  @Test
  void aPathVariableByAnotherName() {
    var operation = "{parameters: [{name: %1$s, in: path, required: true, schema: {type: string}}], responses: {}}";
    var paths = "openapi: 3.0.3\ninfo: {title: a, version: a}\npaths: {'/things/{%1$s}/parts': {get: " + operation + "}}";

    assertSame(Sample.document(paths.formatted("id")), Sample.document(paths.formatted("thing")));
  }

  private static void assertSame(Document one, Document other) {
    assertThat(Diff.between(one, other)).isEmpty();
    assertThat(Diff.between(other, one)).isEmpty();
  }

  private static final String FORMS = """
      {oneOf: [{type: object, properties: {kind: {type: string}, more: {type: array, items: %s}}}, {type: object, properties: {kind: {type: string}, left: %s}}]%s}""";
  private static final String AGAIN = "{$ref: '#/components/schemas/Thing'}";

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", ", not: {type: object, required: [gone], properties: {gone: {$ref: '#/components/schemas/Thing'}}}", ", nullable: true"})
  void formsThatLeadBackToThemselvesWrittenOut(String more) {
    var short30 = Sample.schema30(FORMS.formatted(AGAIN, AGAIN, more));
    var inner = FORMS.formatted(AGAIN, "{allOf: [" + AGAIN + "]}", more);

    assertSame(short30, Sample.schema30(FORMS.formatted(inner, AGAIN, more)));
    assertSame(short30, Sample.schema30(FORMS.formatted(inner, FORMS.formatted(inner, AGAIN, more), more)));
    if (!more.contains("nullable")) {
      assertSame(short30, Sample.schema31(FORMS.formatted(inner, AGAIN, more)));
    }
  }

  @Test
  void aDifferenceInsideFormsThatLeadBackToThemselvesIsFound() {
    var once = Sample.schema30(FORMS.formatted(AGAIN, AGAIN, ""));
    var inner = FORMS.formatted(AGAIN, AGAIN, "");

    assertThat(Sample.verdicts(once, Sample.schema30(FORMS.formatted(inner.replace("kind: {type: string}", "kind: {type: integer}"), AGAIN, ""))))
        .contains("type-changed RISKY");
    assertThat(Sample.verdicts(once, Sample.schema30(FORMS.formatted(inner.replace("oneOf", "anyOf"), AGAIN, "")))).isNotEmpty();
  }

  @Test
  void aListWrittenAsFormsThatOverlapOrHaveOneValueMoreIsAChange() {
    var list = Sample.schema31("{type: string, enum: [a, b, c]}");

    assertThat(Sample.verdicts(list, Sample.schema31("{oneOf: [{enum: [a, b]}, {enum: [b, c]}]}"))).contains("BREAKING");
    assertThat(Sample.verdicts(list, Sample.schema31("{oneOf: [{const: a}, {const: b}, {const: c}, {const: d}]}")))
        .isEqualTo("alternative-added BREAKING + alternative-added COMPATIBLE");
  }

  @Test
  void formsOfWhichATextMayFitTwoAreAChangeWhereOnlyOneMayFit() {
    for (var forms : List.of("[{type: string, format: uuid}, {type: string, maxLength: 36}]", "[{type: [string, boolean], format: date}, {type: [string, boolean], format: date-time}]")) {
      var any = Sample.schema31("{anyOf: " + forms + "}");
      var one = Sample.schema31("{oneOf: " + forms + "}");

      assertThat(Sample.verdicts(any, one, Direction.REQUEST)).containsExactly("alternatives-overlap-changed BREAKING");
      assertThat(Sample.verdicts(one, any, Direction.RESPONSE)).containsExactly("alternatives-overlap-changed BREAKING");
    }
  }

  @Test
  void formsInFormsThatExcludeEachOtherOnOneSideOnlyAreAChange() {
    var forms = "[{required: [b]}, {oneOf: [{type: string}, {}]}]";
    var any = Sample.schema31("{type: object, anyOf: " + forms + "}");
    var one = Sample.schema31("{type: object, oneOf: " + forms + "}");

    assertThat(Sample.verdicts(any, one, Direction.REQUEST)).containsExactly("alternatives-overlap-changed BREAKING");
    assertThat(Sample.verdicts(one, any, Direction.RESPONSE)).containsExactly("alternatives-overlap-changed BREAKING");
  }

  @Test
  void whatAnInnerFormTakesBackAnOuterOneMayLetThrough() {
    var outer = Sample.schema31("{oneOf: [{}, {type: string, minLength: 1}]}");
    var inner = Sample.schema31("{oneOf: [{}, {type: string, minLength: 1, oneOf: [{minimum: 2}, {enum: [a, 2]}]}]}");
    var two = Sample.schema31("{oneOf: [{minimum: 2}, {maximum: 2}]}");
    var third = Sample.schema31("{oneOf: [{oneOf: [{minimum: 2}, {maximum: 2}]}, {enum: [1, 2]}]}");

    assertThat(Sample.verdicts(outer, inner, Direction.RESPONSE)).contains("alternative-added BREAKING");
    assertThat(Sample.verdicts(inner, outer, Direction.REQUEST)).contains("alternative-removed BREAKING");
    assertThat(Sample.verdicts(two, third, Direction.RESPONSE)).contains("alternative-added BREAKING");
  }

  @Test
  void aFormIsNoCoverForWhatItsNeighbourTakesBack() {
    var forms = "{oneOf: [{}, {type: [array, object], required: [a]}]}";
    var more = "{anyOf: [" + forms + ", {type: %s}]}";

    assertThat(Sample.verdicts(Sample.schema31(forms), Sample.schema31(more.formatted("array"))))
        .isEqualTo("alternative-added BREAKING + alternative-added COMPATIBLE");
    assertThat(Sample.verdicts(Sample.schema31(forms), Sample.schema31(more.formatted("string")))).isEmpty();
  }

  @Test
  void nullThatFitsTwoFormsIsAcceptedOnlyWhereNullableIsSaid() {
    var forms = "{oneOf: [{required: [a]%1$s}, {required: [b]%1$s}]%2$s}";
    var silent = Sample.schema30(forms.formatted("", ""));

    assertThat(Sample.verdicts(silent, Sample.schema30(forms.formatted("", ", nullable: true")))).contains("became-nullable BREAKING");
    assertThat(Sample.verdicts(silent, Sample.schema30(forms.formatted(", nullable: true", "")))).contains("became-nullable RISKY");
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # media type | schema in 3.0 | schema in 3.1
      multipart/form-data | {type: object, properties: {f: {type: string, format: binary}}} | {type: object, properties: {f: {contentMediaType: application/octet-stream}}}
      multipart/form-data | {type: object, properties: {f: {type: array, items: {type: string, format: binary}}}} | {type: object, properties: {f: {type: array, items: {contentMediaType: application/octet-stream}}}}
      multipart/form-data | {type: object, properties: {f: {type: string, format: binary}}} | {type: object, properties: {f: {}}}
      multipart/form-data | {type: object, properties: {f: {type: array, items: {type: string, format: binary}}}} | {type: object, properties: {f: {type: array, items: {}}}}
      application/octet-stream | {type: string, format: binary} | {}
      application/octet-stream | {type: string, format: binary, description: The file} | {description: The file}
      image/png | {type: string, format: binary} | {contentMediaType: image/png}
      """)
  void bytesAsEachVersionOfOpenApiSpellsThem(String mediaType, String before, String after) {
    var bytes = "paths: {/a: {post: {requestBody: {content: {%1$s: {schema: %2$s}}}, responses: {'200': {description: a, content: {%1$s: {schema: %2$s}}}}}}}";

    assertThat(Sample.verdicts(Sample.root("3.0.3", bytes.formatted(mediaType, before)), Sample.root("3.1.0", bytes.formatted(mediaType, after)))).isEmpty();
    assertThat(Sample.verdicts(Sample.root("3.1.0", bytes.formatted(mediaType, after)), Sample.root("3.0.3", bytes.formatted(mediaType, before)))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # media type | schema in 3.0 | schema in 3.1 | verdicts
      application/json | {type: object, properties: {f: {type: string, format: binary}}} | {type: object, properties: {f: {contentMediaType: application/octet-stream}}} | type-widened BREAKING
      multipart/form-data | {type: object, properties: {f: {type: string}}} | {type: object, properties: {f: {contentMediaType: application/octet-stream}}} | type-widened RISKY + content-media-type-changed
      multipart/form-data | {type: object, properties: {f: {type: string, format: binary}}} | {type: object, properties: {f: {contentMediaType: image/png}}} | content-media-type-changed RISKY
      multipart/form-data | {type: object, properties: {f: {type: string, format: binary}}} | {type: object, properties: {f: {type: object}}} | type-changed BREAKING
      """)
  void whatIsNotBytesOnBothSidesIsAnotherType(String mediaType, String before, String after, String verdicts) {
    var answer = "paths: {/a: {post: {responses: {'200': {description: a, content: {%s: {schema: %s}}}}}}}";

    assertThat(Sample.verdicts(Sample.root("3.0.3", answer.formatted(mediaType, before)), Sample.root("3.1.0", answer.formatted(mediaType, after)))).contains(verdicts);
  }

  @Test
  void bytesAreBytesHoweverTheirSchemaIsWrapped() {
    var body = "paths: {/a: {post: {requestBody: {content: {application/octet-stream: {schema: %s}}}, responses: {}}}}";
    var plain = Sample.root("3.0.3", body.formatted("{type: string, format: binary}"));
    var wrapped = Sample.root("3.0.3", body.formatted("{allOf: [{type: string, format: binary}]}"));
    var text = Sample.root("3.0.3", body.formatted("{allOf: [{type: string}]}"));

    assertThat(Diff.between(plain, wrapped)).isEmpty();
    assertThat(Diff.between(plain, text)).isNotEmpty();
  }
}
