package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {type: integer}                                | 1.0            | 1.5
      {type: integer}                                | 1e30           | 1e-1
      {type: number}                                 | 1              | "1"
      {type: [string, "null"]}                       | null           | 1
      {type: object}                                 | {}             | []
      {type: boolean}                                | false          | 0
      {enum: [1, a, {b: []}]}                        | {"b": []}      | {"b": {}}
      {enum: [1.0]}                                  | 1              | true
      {const: {a: 1, b: 2}}                          | {"b":2,"a":1}  | {"a":1}
      {minimum: 2}                                   | 2              | 1.9
      {maximum: 2}                                   | 2.0            | 2.1
      {exclusiveMinimum: 2}                          | 2.1            | 2
      {exclusiveMaximum: 2}                          | 1.9            | 2
      {multipleOf: 0.01}                             | 4.35           | 4.355
      {multipleOf: 3}                                | 3e99999        | 1e99999
      {multipleOf: 3}                                | 0              | 3e-99999
      {multipleOf: 1e-99999}                         | 1e99999        | 1e-100000
      {minLength: 2}                                 | "ab"           | "😀"
      {maxLength: 1}                                 | "😀"           | "ab"
      {pattern: '^[a-z]+$'}                          | "abc"          | "abc1"
      {pattern: b}                                   | "abc"          | "ac"
      {format: date}                                 | "2024-02-29"   | "2023-02-29"
      {format: int32}                                | 2147483647     | 2147483648
      {minItems: 1}                                  | [1]            | []
      {maxItems: 1}                                  | [1]            | [1, 2]
      {uniqueItems: true}                            | [1, "1", true] | [1, 2, 1.0]
      {uniqueItems: true}                            | [1,2,3,4,5,6,7,8,9] | [1,2,3,4,5,6,7,8,9,1]
      {prefixItems: [{type: string}]}                | ["a", 1]       | [1]
      {prefixItems: [true], items: {type: string}}   | [1, "a"]       | [1, 2]
      {items: false}                                 | []             | [1]
      {contains: {type: string}}                     | [1, "a"]       | [1]
      {contains: {type: string}, minContains: 2}     | ["a", "b"]     | ["a", 1]
      {contains: {type: string}, maxContains: 1}     | ["a", 1]       | ["a", "b"]
      {contains: {type: string}, minContains: 0, maxContains: 1} | [] | ["a", "b"]
      {minProperties: 1}                             | {"a": 1}       | {}
      {maxProperties: 1}                             | {"a": 1}       | {"a": 1, "b": 2}
      {required: [a]}                                | {"a": null}    | {"b": 1}
      {properties: {a: {type: string}}}              | {"b": 1}       | {"a": 1}
      {patternProperties: {'^x-': {type: string}}}   | {"x-a": "1"}   | {"x-a": 1}
      {properties: {a: true}, patternProperties: {'^b': true}, additionalProperties: false} | {"a":1,"bb":1} | {"c":1}
      {propertyNames: {maxLength: 1}}                | {"a": 1}       | {"ab": 1}
      {dependentRequired: {a: [b]}}                  | {"b": 1}       | {"a": 1}
      {dependentSchemas: {a: {required: [b]}}}       | {"a":1,"b":1}  | {"a": 1}
      {dependencies: {a: [b], c: {maxProperties: 1}}} | {"c": 1}      | {"c": 1, "b": 1}
      {allOf: [{minimum: 1}, {maximum: 2}]}          | 2              | 3
      {anyOf: [{type: string}, {minimum: 2}]}        | "a"            | 1
      {oneOf: [{minimum: 1}, {minimum: 2}]}          | 1              | 2
      {not: {type: string}}                          | 1              | "a"
      {if: {minimum: 5}, then: {multipleOf: 5}, else: {multipleOf: 2}} | 10 | 7
      {if: {minimum: 5}, then: {multipleOf: 5}, else: {multipleOf: 2}} | 4  | 3
      {$ref: '#/components/schemas/Text', minLength: 2} | "ab"        | "a"
      {$ref: '#word', $defs: {w: {$anchor: word, type: string}}} | "a" | 1
      {$dynamicRef: '#word', $defs: {w: {$dynamicAnchor: word, type: string}}} | "a" | 1
      {allOf: [{properties: {a: true}}], unevaluatedProperties: false} | {"a": 1} | {"b": 1}
      {anyOf: [{properties: {a: {type: string}}}, true], unevaluatedProperties: false} | {"a": "x"} | {"a": 1}
      {if: {required: [a], properties: {a: true}}, unevaluatedProperties: false} | {"a": 1} | {"a": 1, "b": 1}
      {prefixItems: [true], contains: {const: 1}, unevaluatedItems: false} | [2, 1] | [1, 2]
      {type: object, additionalProperties: {type: string, maxLength: 1}} | {"a": "x"} | {"a": "xy"}
      """)
  void eachKeywordBothWays(String schema, String accepted, String refused) {
    var asked = Asked.of(schema);

    assertThat(asked.accepts(accepted)).isEqualTo(Answer.YES);
    assertThat(asked.accepts(refused)).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      true                                | {"a": 1}
      {contentMediaType: application/json, contentEncoding: base64, contentSchema: false} | "%"
      {minimum: 2, maxLength: 1}          | "a"
      {discriminator: {propertyName: kind}} | {}
      {format: something}                 | "a"
      {type: file}                        | 1
      {x-maximum: 1, title: t}            | 2
      {then: false, else: false}          | 1
      {minContains: 2}                    | []
      """)
  void demandsNothing(String schema, String accepted) {
    assertThat(Asked.of(schema).accepts(accepted)).isEqualTo(Answer.YES);
  }

  @Test
  void falseRefusesEverything() {
    assertThat(Asked.of("false").accepts("null")).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {pattern: '^(?!a)'}                                  | "b"
      {anyOf: [{pattern: '(.)\\1'}, {maxLength: 1}]}       | "abc"
      {oneOf: [{type: string}, {pattern: '(?i)a'}]}       | "abc"
      {not: {pattern: '^(?!a)'}}                           | "b"
      {patternProperties: {'^(?!a)': false}}               | {"b": 1}
      {contains: {pattern: '^(?!a)'}}                      | ["b"]
      """)
  void unknownWhatCannotBeDecided(String schema, String value) {
    assertThat(Asked.of(schema).accepts(value)).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void unknownWhereAReferenceLeads() {
    assertThat(Asked.of("true").unresolved()).isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {anyOf: [{pattern: '(.)\\1'}, {maxLength: 3}]}       | "abc" | YES
      {allOf: [{pattern: '(.)\\1'}, {maxLength: 2}]}       | "abc" | NO
      {oneOf: [{maxLength: 3}, true, {pattern: '(?i)a'}]} | "abc" | NO
      {patternProperties: {'^(?!a)': true}}                | {"b": 1} | YES
      {if: {pattern: '^(?!a)'}, then: true, else: {minLength: 1}} | "b" | YES
      """)
  void whatTheRestDecidesIsKnown(String schema, String value, Answer answer) {
    assertThat(Asked.of(schema).accepts(value)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {type: string, nullable: true}                                      | null | 1
      {type: string, nullable: true, enum: [a]}                           | null | "b"
      {nullable: true, allOf: [{$ref: '#/components/schemas/Text'}]}      | null | 1
      {nullable: true, oneOf: [{$ref: '#/components/schemas/Text'}]}      | null | 1
      {type: integer, minimum: 2, exclusiveMinimum: true}                 | 3    | 2
      {type: integer, maximum: 2, exclusiveMaximum: true}                 | 1    | 2
      {type: integer, minimum: 2, exclusiveMinimum: false}                | 2    | 1
      {$ref: '#/components/schemas/Text', minLength: 2}                   | "a"  | 1
      {type: object, nullable: true, allOf: [{type: object}]}             | {}   | null
      """)
  void dialectOf30(String schema, String accepted, String refused) {
    var asked = Asked.of30(schema);

    assertThat(asked.accepts(accepted)).isEqualTo(Answer.YES);
    assertThat(asked.accepts(refused)).isEqualTo(Answer.NO);
  }

  @Test
  void nullableIsNothingIn31() {
    assertThat(Asked.of("{type: string, nullable: true}").accepts("null")).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {required: [id], properties: {id: {readOnly: true}}}                                | YES | NO
      {required: [id], properties: {id: {writeOnly: true}}}                               | NO  | YES
      {required: [id], properties: {id: {$ref: '#/components/schemas/Key'}}}              | YES | NO
      {required: [id], properties: {id: {allOf: [{$ref: '#/components/schemas/Secret'}]}}} | NO | YES
      {allOf: [{properties: {id: {readOnly: true}}}, {required: [id]}]}                   | YES | NO
      {properties: {id: {readOnly: true}}, oneOf: [{required: [id]}, false]}              | YES | NO
      {required: [id], properties: {id: true}}                                            | NO  | NO
      {properties: {id: {readOnly: true}}, not: {required: [id]}}                         | YES | YES
      """)
  void requiredGoesOneWay(String schema, Answer inRequest, Answer inResponse) {
    var asked = Asked.of(schema);

    assertThat(asked.accepts("{}", Direction.REQUEST)).isEqualTo(inRequest);
    assertThat(asked.accepts("{}", Direction.RESPONSE)).isEqualTo(inResponse);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {type: string, maxLength: 1, minLength: 1}              | maxLength            | "ab"      | NO
      {type: string, maxLength: 1, minLength: 1}              | minLength            | "ab"      | YES
      {type: string}                                          | maxLength            | "ab"      | YES
      {properties: {a: true}, additionalProperties: false}    | additionalProperties | {"b": 1}  | NO
      {properties: {a: true}, additionalProperties: false}    | properties           | {"b": 1}  | YES
      {contains: {type: string}, minContains: 2}              | contains             | ["a"]     | YES
      {contains: {type: string}, minContains: 2}              | minContains          | ["a"]     | NO
      {contains: {type: string}, minContains: 0}              | contains             | []        | YES
      {contains: {type: string}, maxContains: 0}              | maxContains          | ["a"]     | NO
      {contains: {type: string}, maxContains: 0}              | contains             | ["a"]     | YES
      {if: {minimum: 5}, then: false}                         | if                   | 5         | YES
      {if: {minimum: 5}, then: false}                         | then                 | 5         | NO
      {if: {minimum: 5}, then: false}                         | then                 | 4         | YES
      {if: {minimum: 5}, else: false}                         | else                 | 4         | NO
      {else: false}                                           | else                 | 4         | YES
      {properties: {a: true}, unevaluatedProperties: false}   | unevaluatedProperties | {"a": 1, "b": 1} | NO
      {properties: {a: {type: string}}, unevaluatedProperties: false} | unevaluatedProperties | {"a": 1} | YES
      {prefixItems: [true], unevaluatedItems: false}          | unevaluatedItems     | [1, 2]    | NO
      {title: a}                                              | title                | 1         | YES
      """)
  void oneKeywordAlone(String schema, String keyword, String value, Answer answer) {
    assertThat(Asked.of(schema).keyword(keyword, value)).isEqualTo(answer);
  }

  @Test
  void besideAReferenceNothingCountsIn30() {
    var asked = Asked.of30("{$ref: '#/components/schemas/Text', maxLength: 1}");

    assertThat(asked.keyword("maxLength", "\"ab\"")).isEqualTo(Answer.YES);
    assertThat(asked.keyword("$ref", "1")).isEqualTo(Answer.NO);
  }

  @Test
  void aDynamicReferenceTakesTheOutermostAnchor() {
    var words = "{$id: words, $ref: '#/components/schemas/Thing/$defs/list', $defs: {item: {$dynamicAnchor: item, type: string}}}";
    var list = "{$id: list, type: array, items: {$dynamicRef: '#item'}, $defs: {any: {$dynamicAnchor: item}}}";
    var definitions = ", $defs: {words: " + words + ", list: " + list + "}}";
    var ofWords = Asked.of("{$ref: '#/components/schemas/Thing/$defs/words'" + definitions);
    var ofAnything = Asked.of("{$ref: '#/components/schemas/Thing/$defs/list'" + definitions);

    assertThat(ofWords.accepts("[\"a\"]")).isEqualTo(Answer.YES);
    assertThat(ofWords.accepts("[1]")).isEqualTo(Answer.NO);
    assertThat(ofAnything.accepts("[1]")).isEqualTo(Answer.YES);
  }
}
