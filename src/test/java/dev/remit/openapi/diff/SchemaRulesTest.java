package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Direction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule about schemas, in requests and in responses, and backwards. */
class SchemaRulesTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | request | response
      {type: string} | {type: integer} | type-changed BREAKING | type-changed BREAKING
      {type: number} | {type: integer} | type-narrowed BREAKING | type-narrowed COMPATIBLE
      {type: integer} | {type: number} | type-widened COMPATIBLE | type-widened BREAKING
      {type: string} | {type: [string, 'null']} | became-nullable COMPATIBLE | became-nullable BREAKING
      {type: [string, 'null']} | {type: string} | became-not-nullable BREAKING | became-not-nullable COMPATIBLE
      {type: string} | {type: string, format: uuid} | format-added BREAKING | format-added COMPATIBLE
      {type: string, format: uuid} | {type: string} | format-removed COMPATIBLE | format-removed BREAKING
      {type: integer, format: int32} | {type: integer, format: int64} | format-widened COMPATIBLE | format-widened BREAKING
      {type: integer, format: int64} | {type: integer, format: int32} | format-narrowed BREAKING | format-narrowed COMPATIBLE
      {type: string, format: date} | {type: string, format: date-time} | format-changed BREAKING | format-changed BREAKING
      {type: string, format: isbn} | {type: string, format: sku} | unknown-format-changed RISKY | unknown-format-changed RISKY
      {type: string} | {type: string, enum: [a]} | enum-added BREAKING | enum-added COMPATIBLE
      {type: string, enum: [a]} | {type: string} | enum-removed COMPATIBLE | enum-removed RISKY
      {type: string, enum: [a]} | {type: string, enum: [a, b]} | enum-value-added COMPATIBLE | enum-value-added RISKY
      {type: string, enum: [a, b]} | {type: string, enum: [a]} | enum-value-removed BREAKING | enum-value-removed COMPATIBLE
      {const: a} | {const: b} | const-changed BREAKING | const-changed BREAKING
      {type: string, default: a} | {type: string, default: b} | default-changed RISKY | default-changed COMPATIBLE
      {type: string} | {type: string, deprecated: true} | deprecated COMPATIBLE | deprecated COMPATIBLE
      {type: string, deprecated: true} | {type: string} | reactivated COMPATIBLE | reactivated COMPATIBLE
      {type: integer, minimum: 1} | {type: integer, minimum: 2} | minimum-raised BREAKING | minimum-raised COMPATIBLE
      {type: integer, minimum: 2} | {type: integer} | minimum-lowered COMPATIBLE | minimum-lowered BREAKING
      {type: number, minimum: 2} | {type: number, exclusiveMinimum: 2} | minimum-raised BREAKING | minimum-raised COMPATIBLE
      {type: number, maximum: 2} | {type: number, maximum: 1.5} | maximum-lowered BREAKING | maximum-lowered COMPATIBLE
      {type: number, maximum: 2} | {type: number, maximum: 2.5} | maximum-raised COMPATIBLE | maximum-raised BREAKING
      {type: integer, multipleOf: 2} | {type: integer, multipleOf: 4} | multiple-of-tightened BREAKING | multiple-of-tightened COMPATIBLE
      {type: integer, multipleOf: 4} | {type: integer, multipleOf: 2} | multiple-of-loosened COMPATIBLE | multiple-of-loosened BREAKING
      {type: integer, multipleOf: 4} | {type: integer, multipleOf: 6} | multiple-of-changed BREAKING | multiple-of-changed BREAKING
      {type: string} | {type: string, minLength: 1} | min-length-raised BREAKING | min-length-raised COMPATIBLE
      {type: string, minLength: 2} | {type: string, minLength: 1} | min-length-lowered COMPATIBLE | min-length-lowered BREAKING
      {type: string} | {type: string, maxLength: 9} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      {type: string, maxLength: 8} | {type: string, maxLength: 9} | max-length-raised COMPATIBLE | max-length-raised BREAKING
      {type: string} | {type: string, pattern: a} | pattern-added BREAKING | pattern-added COMPATIBLE
      {type: string, pattern: a} | {type: string} | pattern-removed COMPATIBLE | pattern-removed BREAKING
      {type: string, pattern: a} | {type: string, pattern: b} | pattern-changed RISKY | pattern-changed RISKY
      {type: string, pattern: '^[a-z]+$'} | {type: string, pattern: '^[a-y]+$'} | pattern-tightened BREAKING | pattern-tightened COMPATIBLE
      {type: string, pattern: '^[a-z]+$'} | {type: string, pattern: '^[a-z]*$'} | pattern-loosened COMPATIBLE | pattern-loosened BREAKING
      {type: array} | {type: array, minItems: 1} | min-items-raised BREAKING | min-items-raised COMPATIBLE
      {type: array, minItems: 1} | {type: array} | min-items-lowered COMPATIBLE | min-items-lowered BREAKING
      {type: array} | {type: array, maxItems: 1} | max-items-lowered BREAKING | max-items-lowered COMPATIBLE
      {type: array, maxItems: 1} | {type: array} | max-items-raised COMPATIBLE | max-items-raised BREAKING
      {type: array} | {type: array, uniqueItems: true} | unique-items-demanded BREAKING | unique-items-demanded COMPATIBLE
      {type: array, uniqueItems: true} | {type: array} | unique-items-dropped COMPATIBLE | unique-items-dropped BREAKING
      {type: array, items: {type: string}} | {type: array, items: {type: integer}} | type-changed BREAKING | type-changed BREAKING
      {type: array, prefixItems: [{type: string}]} | {type: array, prefixItems: [{type: integer}]} | type-changed BREAKING | type-changed BREAKING
      {type: object} | {type: object, properties: {a: {type: string}}} | property-added COMPATIBLE | property-added COMPATIBLE
      {type: object} | {type: object, required: [a], properties: {a: {}}} | required-property-added BREAKING | required-property-added COMPATIBLE
      {type: object, additionalProperties: false} | {type: object, additionalProperties: false, properties: {a: {}}} | property-added-to-closed-object COMPATIBLE | property-added-to-closed-object BREAKING
      {type: object, additionalProperties: false} | {type: object, additionalProperties: false, required: [a], properties: {a: {}}} | required-property-added-to-closed-object BREAKING | required-property-added-to-closed-object BREAKING
      {type: object, properties: {a: {}}} | {type: object} | property-removed RISKY | property-removed RISKY
      {type: object, required: [a], properties: {a: {}}} | {type: object} | required-property-removed RISKY | required-property-removed BREAKING
      {type: object, additionalProperties: false, properties: {a: {}}} | {type: object, additionalProperties: false} | property-forbidden BREAKING | property-forbidden RISKY
      {type: object, additionalProperties: false, required: [a], properties: {a: {}}} | {type: object, additionalProperties: false} | required-property-forbidden BREAKING | required-property-forbidden BREAKING
      {type: object, properties: {a: {}}} | {type: object, required: [a], properties: {a: {}}} | property-became-required BREAKING | property-became-required COMPATIBLE
      {type: object, required: [a], properties: {a: {}}} | {type: object, properties: {a: {}}} | property-became-optional COMPATIBLE | property-became-optional BREAKING
      {type: object, required: [a]} | {type: object} | property-became-optional COMPATIBLE | property-became-optional BREAKING
      {type: object, properties: {a: {}}} | {type: object, properties: {a: {readOnly: true}}} | property-became-read-only RISKY | property-became-read-only COMPATIBLE
      {type: object, required: [a], properties: {a: {readOnly: true}}} | {type: object, required: [a], properties: {a: {}}} | required-property-became-not-read-only BREAKING | required-property-became-not-read-only COMPATIBLE
      {allOf: [{type: object, properties: {a: {type: integer}}, additionalProperties: false}, {required: [a], properties: {a: {type: string, readOnly: true}}}]} | {type: string} | type-changed BREAKING | type-changed BREAKING
      {type: array, items: {type: string, readOnly: true}} | {type: array, items: {type: string, readOnly: true, maxLength: 3}} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      {type: array, items: {type: string}} | {type: array, items: {type: string, readOnly: true}} | - | -
      {additionalProperties: {type: string, readOnly: true}} | {additionalProperties: {type: string, readOnly: true, maxLength: 3}} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      {type: object, properties: {a: {}}} | {type: object, properties: {a: {writeOnly: true}}} | property-became-write-only COMPATIBLE | property-became-write-only RISKY
      {type: object, required: [a], properties: {a: {}}} | {type: object, required: [a], properties: {a: {writeOnly: true}}} | required-property-became-write-only COMPATIBLE | required-property-became-write-only BREAKING
      {type: object} | {type: object, additionalProperties: false} | additional-properties-closed BREAKING | additional-properties-closed COMPATIBLE
      {type: object, additionalProperties: false} | {type: object} | additional-properties-opened COMPATIBLE | additional-properties-opened BREAKING
      {type: object, additionalProperties: {type: string}} | {type: object, additionalProperties: {type: integer}} | type-changed BREAKING | type-changed BREAKING
      {type: object, additionalProperties: {type: string}} | {type: object, additionalProperties: {type: string}, properties: {a: {type: integer}}} | type-changed BREAKING | type-changed BREAKING
      {type: object} | {type: object, minProperties: 1} | min-properties-raised BREAKING | min-properties-raised COMPATIBLE
      {type: object, minProperties: 1} | {type: object} | min-properties-lowered COMPATIBLE | min-properties-lowered BREAKING
      {type: object} | {type: object, maxProperties: 1} | max-properties-lowered BREAKING | max-properties-lowered COMPATIBLE
      {type: object, maxProperties: 1} | {type: object} | max-properties-raised COMPATIBLE | max-properties-raised BREAKING
      {$ref: '#/components/schemas/Dog'} | {anyOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]} | alternative-added COMPATIBLE | alternative-added BREAKING
      {$ref: '#/components/schemas/Dog'} | {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]} | alternative-overlaps RISKY, alternative-added COMPATIBLE | alternative-added BREAKING
      {type: string} | {oneOf: [{type: string}, {type: integer}]} | alternative-added COMPATIBLE | alternative-added BREAKING
      {anyOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]} | {$ref: '#/components/schemas/Dog'} | alternative-removed BREAKING | alternative-removed COMPATIBLE
      {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]} | {$ref: '#/components/schemas/Dog'} | alternative-removed BREAKING | alternative-overlaps RISKY, alternative-removed COMPATIBLE
      {oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]} | {oneOf: [{type: string}, {type: object, properties: {a: {type: integer}}}]} | type-changed BREAKING | type-changed BREAKING
      {anyOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]} | {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]} | alternatives-overlap-changed RISKY | -
      {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]} | {anyOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]} | - | alternatives-overlap-changed RISKY
      {oneOf: [{type: string, minLength: 3}, {type: string, maxLength: 2}]} | {oneOf: [{type: string, minLength: 2}, {type: string, maxLength: 2}]} | alternatives-overlap-changed RISKY, min-length-lowered COMPATIBLE | min-length-lowered BREAKING
      {oneOf: [{type: string, minLength: 3}, {type: string, maxLength: 1}]} | {oneOf: [{type: string, minLength: 2}, {type: string, maxLength: 1}]} | min-length-lowered COMPATIBLE | min-length-lowered BREAKING
      {oneOf: [{type: string, minLength: 2}, {type: string, maxLength: 2}]} | {oneOf: [{type: string, minLength: 3}, {type: string, maxLength: 2}]} | min-length-raised BREAKING | alternatives-overlap-changed RISKY, min-length-raised COMPATIBLE
      {oneOf: [{type: object, required: [k], properties: {k: {const: x}}}, {type: object, required: [k], properties: {k: {const: y}, n: {type: integer}}}]} | {oneOf: [{type: object, required: [k], properties: {k: {const: x}}}, {type: object, required: [k], properties: {k: {const: y}, n: {type: number}}}]} | type-widened COMPATIBLE | type-widened BREAKING
      {anyOf: [{oneOf: [{type: string, minLength: 3}, {type: string, maxLength: 2}]}, {type: integer}]} | {anyOf: [{oneOf: [{type: string, minLength: 2}, {type: string, maxLength: 2}]}, {type: integer}]} | alternatives-overlap-changed RISKY, min-length-lowered COMPATIBLE | min-length-lowered BREAKING
      {type: object, discriminator: {propertyName: a}} | {type: object, discriminator: {propertyName: b}} | discriminator-changed RISKY | discriminator-changed RISKY
      {type: object} | {type: object, discriminator: {propertyName: b}} | discriminator-added RISKY | discriminator-added RISKY
      {type: object, discriminator: {propertyName: b}} | {type: object} | discriminator-removed RISKY | discriminator-removed RISKY
      {type: object, discriminator: {propertyName: a, mapping: {x: Dog}}} | {type: object, discriminator: {propertyName: a, mapping: {x: Dog, y: Cat}}} | subtype-added COMPATIBLE | subtype-added RISKY
      {type: object, discriminator: {propertyName: a, mapping: {x: Dog, y: Cat}}} | {type: object, discriminator: {propertyName: a, mapping: {x: Dog}}} | discriminator-value-removed RISKY | discriminator-value-removed COMPATIBLE
      {type: object, discriminator: {propertyName: a, mapping: {x: Dog}}} | {type: object, discriminator: {propertyName: a, mapping: {x: Cat}}} | discriminator-value-remapped RISKY | discriminator-value-remapped RISKY
      {type: object, discriminator: {propertyName: a, defaultMapping: Dog}} | {type: object, discriminator: {propertyName: a, defaultMapping: Cat}} | discriminator-default-changed RISKY | discriminator-default-changed RISKY
      {type: string} | {type: string, not: {enum: [a]}} | exclusion-added BREAKING | exclusion-added COMPATIBLE
      {type: string, not: {enum: [a]}} | {type: string} | exclusion-removed COMPATIBLE | exclusion-removed BREAKING
      {type: string, not: {enum: [a]}} | {type: string, not: {enum: [a, b]}} | exclusion-extended BREAKING | exclusion-extended COMPATIBLE
      {type: string, not: {enum: [a, b]}} | {type: string, not: {enum: [a]}} | exclusion-reduced COMPATIBLE | exclusion-reduced BREAKING
      {type: string, not: {enum: [a]}} | {type: string, not: {enum: [b]}} | exclusion-changed RISKY | exclusion-changed RISKY
      {allOf: [{not: {enum: [a]}}, {not: {enum: [b]}}]} | {allOf: [{not: {enum: [a]}}, {not: {enum: [c]}}]} | exclusion-changed RISKY | exclusion-changed RISKY
      {type: string, not: {anyOf: [{const: a}]}} | {type: string, not: {anyOf: [{const: a}, {const: b}]}} | exclusion-added BREAKING | exclusion-added COMPATIBLE
      {type: [string, integer]} | {type: [string, integer], not: {type: integer}} | exclusion-added BREAKING | exclusion-added COMPATIBLE
      {type: array, maxItems: 2} | {type: array, maxItems: 2, uniqueItems: true} | unique-items-demanded BREAKING | unique-items-demanded COMPATIBLE
      {type: array} | {type: array, contains: {type: string}} | contains-added BREAKING | contains-added COMPATIBLE
      {type: array, contains: {type: string}} | {type: array} | contains-removed COMPATIBLE | contains-removed BREAKING
      {type: array} | {type: array, contains: {type: string}, minContains: 0} | - | -
      {type: array, contains: {type: string}} | {type: array, contains: {type: string}, minContains: 2} | min-contains-raised BREAKING | min-contains-raised COMPATIBLE
      {type: array, contains: {type: string}, minContains: 2} | {type: array, contains: {type: string}} | min-contains-lowered COMPATIBLE | min-contains-lowered BREAKING
      {type: array, contains: {type: string}} | {type: array, contains: {type: string}, maxContains: 2} | max-contains-lowered BREAKING | max-contains-lowered COMPATIBLE
      {type: array, contains: {type: string}, maxContains: 2} | {type: array, contains: {type: string}, maxContains: 3} | max-contains-raised COMPATIBLE | max-contains-raised BREAKING
      {type: array, contains: {type: number}} | {type: array, contains: {type: integer}} | type-narrowed BREAKING | type-narrowed COMPATIBLE
      {type: array, contains: {type: number}, maxContains: 1} | {type: array, contains: {type: integer}, maxContains: 1} | contains-changed RISKY | contains-changed RISKY
      {type: array, prefixItems: [{type: string}]} | {type: array, prefixItems: [{type: string}, {type: string}]} | type-narrowed BREAKING | type-narrowed COMPATIBLE
      {type: array, prefixItems: [{type: string}], items: false} | {type: array, prefixItems: [{type: string}, {type: string}], items: false} | max-items-raised COMPATIBLE | max-items-raised BREAKING
      {type: array, prefixItems: [{type: string}]} | {type: array, prefixItems: [{type: string}], unevaluatedItems: false} | max-items-lowered BREAKING | max-items-lowered COMPATIBLE
      {type: array, contains: {type: string}, unevaluatedItems: false} | {type: array, contains: {type: integer}, unevaluatedItems: false} | type-changed BREAKING, unevaluated-items-changed RISKY | type-changed BREAKING, unevaluated-items-changed RISKY
      {type: object} | {type: object, patternProperties: {'^a': {type: string}}} | pattern-property-added BREAKING | pattern-property-added COMPATIBLE
      {type: object, patternProperties: {'^a': {type: string}}} | {type: object} | pattern-property-removed COMPATIBLE | pattern-property-removed BREAKING
      {type: object, patternProperties: {'^a': {type: string}}} | {type: object, patternProperties: {'^a': {type: integer}}} | type-changed BREAKING | type-changed BREAKING
      {type: object, additionalProperties: false} | {type: object, additionalProperties: false, patternProperties: {'^a': {type: string}}} | pattern-property-allowed COMPATIBLE | pattern-property-allowed BREAKING
      {type: object, additionalProperties: false, patternProperties: {'^a': {type: string}}} | {type: object, additionalProperties: false} | pattern-property-forbidden BREAKING | pattern-property-forbidden COMPATIBLE
      {type: object, additionalProperties: {type: string}} | {type: object, additionalProperties: {type: string}, patternProperties: {'^a': {type: string, maxLength: 2}}} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      {type: object, patternProperties: {'^a': {type: string}}} | {type: object, patternProperties: {'^b': {type: string}}} | pattern-property-added BREAKING, pattern-property-removed COMPATIBLE| pattern-property-added COMPATIBLE, pattern-property-removed BREAKING
      {type: object, patternProperties: {'^a': {type: string}}} | {type: object, patternProperties: {'b$': {type: string}}} | pattern-property-added BREAKING, pattern-property-removed COMPATIBLE, pattern-properties-changed RISKY | pattern-property-added COMPATIBLE, pattern-property-removed BREAKING, pattern-properties-changed RISKY
      {type: object, patternProperties: {'^a': {type: string}}} | {type: object, patternProperties: {'^a': {type: string}, '^b': {type: string}}} | pattern-property-added BREAKING | pattern-property-added COMPATIBLE
      {type: object, properties: {ab: {type: string}}} | {type: object, patternProperties: {'^a': {type: string}}} | pattern-property-added BREAKING | pattern-property-added COMPATIBLE
      {type: object, additionalProperties: false, properties: {ab: {type: string}}} | {type: object, additionalProperties: false, properties: {ab: {type: string}}, patternProperties: {'^a': {maxLength: 2}}} | max-length-lowered BREAKING, pattern-property-allowed COMPATIBLE | max-length-lowered COMPATIBLE, pattern-property-allowed BREAKING
      {type: object} | {type: object, propertyNames: {maxLength: 3}} | property-names-added BREAKING | property-names-added COMPATIBLE
      {type: object, propertyNames: {maxLength: 3}} | {type: object} | property-names-removed COMPATIBLE | property-names-removed BREAKING
      {type: object, propertyNames: {maxLength: 3}} | {type: object, propertyNames: {maxLength: 2}} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      {type: object, propertyNames: {type: string}} | {type: object, propertyNames: {type: string, maxLength: 3}} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      {type: object} | {type: object, dependentSchemas: {a: {required: [b]}}} | dependent-required-added BREAKING | dependent-required-added COMPATIBLE
      {type: object, additionalProperties: {type: string}} | {type: object, additionalProperties: {type: string}, patternProperties: {'^a': {}}} | type-widened COMPATIBLE | type-widened BREAKING
      {type: object} | {type: object, dependentRequired: {a: [b]}} | dependent-required-added BREAKING | dependent-required-added COMPATIBLE
      {type: object, dependentRequired: {a: [b, c]}} | {type: object, dependentRequired: {a: [b]}} | dependent-required-removed COMPATIBLE | dependent-required-removed BREAKING
      {type: object, required: [b]} | {type: object, required: [b], dependentRequired: {a: [b]}} | - | -
      {type: object} | {type: object, dependentSchemas: {a: {maxProperties: 1}}} | dependent-schema-added BREAKING | dependent-schema-added COMPATIBLE
      {type: object, dependentSchemas: {a: {maxProperties: 1}}} | {type: object} | dependent-schema-removed COMPATIBLE | dependent-schema-removed BREAKING
      {type: object, dependentSchemas: {a: {maxProperties: 1}}} | {type: object, dependentSchemas: {a: {maxProperties: 2}}} | max-properties-raised COMPATIBLE | max-properties-raised BREAKING
      {type: object, allOf: [{properties: {a: {}}}], unevaluatedProperties: false} | {type: object, allOf: [{properties: {a: {}, b: {}}}], unevaluatedProperties: false} | property-added-to-closed-object COMPATIBLE | property-added-to-closed-object BREAKING
      {type: object, properties: {a: {}}} | {type: object, properties: {a: {}}, unevaluatedProperties: false} | additional-properties-closed BREAKING | additional-properties-closed COMPATIBLE
      {type: object, if: {required: [k]}, then: {properties: {a: {}}}, unevaluatedProperties: false} | {type: object, if: {required: [k, l]}, then: {properties: {a: {}}}, unevaluatedProperties: false} | condition-changed RISKY, unevaluated-properties-changed RISKY | condition-changed RISKY, unevaluated-properties-changed RISKY
      {type: object, required: [k, v], if: {properties: {k: {const: a}}}, then: {properties: {v: {type: integer}}}, properties: {k: {}}, unevaluatedProperties: false} | {type: object, required: [k, v], if: {properties: {k: {const: a}}}, then: {properties: {v: {type: string}}}, properties: {k: {}}, unevaluatedProperties: false} | unevaluated-properties-changed RISKY, type-changed BREAKING | unevaluated-properties-changed RISKY, type-changed BREAKING
      {type: object, required: [v], dependentSchemas: {v: {properties: {v: {type: integer}}}}, unevaluatedProperties: false} | {type: object, required: [v], dependentSchemas: {v: {properties: {v: {type: string}}}}, unevaluatedProperties: false} | unevaluated-properties-changed RISKY, type-changed BREAKING | unevaluated-properties-changed RISKY, type-changed BREAKING
      {type: array, contains: {type: string}, unevaluatedItems: false, maxItems: 5} | {type: array, contains: {type: string}, unevaluatedItems: false, maxItems: 3} | max-items-lowered BREAKING | max-items-lowered COMPATIBLE
      {type: object, required: [v], if: {properties: {v: {type: string}}}, unevaluatedProperties: false} | false | type-narrowed BREAKING | type-narrowed COMPATIBLE
      {type: object, if: {required: [k]}, then: {properties: {a: {}}}, properties: {k: {}}, unevaluatedProperties: false} | {type: object, if: {required: [k]}, then: {properties: {a: {}}}, properties: {k: {}, a: {}}, unevaluatedProperties: false} | unevaluated-properties-changed RISKY, property-added COMPATIBLE | unevaluated-properties-changed RISKY, property-added COMPATIBLE
      {type: object, if: {patternProperties: {b$: {type: string}}}, patternProperties: {'^a': {type: object}}, unevaluatedProperties: false} | {type: object, if: {patternProperties: {b$: {type: string}}}, unevaluatedProperties: false} | unevaluated-properties-changed RISKY, pattern-property-forbidden BREAKING | unevaluated-properties-changed RISKY, pattern-property-forbidden COMPATIBLE
      {type: object, patternProperties: {'^x-': true}, additionalProperties: {type: string}} | {type: object, additionalProperties: {type: string}} | type-narrowed BREAKING | type-narrowed COMPATIBLE
      {type: object, additionalProperties: {type: string}} | {type: object, patternProperties: {'^x-': true}, additionalProperties: {type: string}} | type-widened COMPATIBLE | type-widened BREAKING
      {type: object, patternProperties: {'^x-': true}} | {type: object} | - | -
      {type: string, maxLength: 2} | {type: string, maxLength: 2, $schema: 'http://json-schema.org/draft-07/schema#'} | keyword-changed RISKY | keyword-changed RISKY
      {type: string} | {type: string, $schema: 'https://json-schema.org/draft/2020-12/schema'} | - | -
      {type: string} | {type: string, $schema: 'https://spec.openapis.org/oas/3.1/dialect/base'} | - | -
      {type: string} | {type: string, if: {minLength: 2}, then: {maxLength: 3}} | condition-added BREAKING | condition-added COMPATIBLE
      {type: string, if: {minLength: 2}, then: {maxLength: 3}} | {type: string} | condition-removed COMPATIBLE | condition-removed BREAKING
      {type: string, if: {minLength: 2}, then: {maxLength: 3}} | {type: string, if: {minLength: 1}, then: {maxLength: 3}} | condition-changed RISKY | condition-changed RISKY
      {type: string, if: {minLength: 2}, then: {maxLength: 3}} | {type: string, if: {minLength: 2}, then: {maxLength: 4}} | max-length-raised COMPATIBLE | max-length-raised BREAKING
      {type: object, if: {required: [a]}, then: {required: [b]}} | {type: object, if: {required: [a]}, then: {required: [c]}} | property-became-required BREAKING, property-became-optional COMPATIBLE | property-became-optional BREAKING, property-became-required COMPATIBLE
      {type: string} | {type: string, if: {minLength: 2}} | - | -
      {type: string} | {type: string, if: {minLength: 2}, then: true, else: false} | condition-added BREAKING | condition-added COMPATIBLE
      {type: string, if: true, then: {maxLength: 3}} | {type: string, if: true, then: {maxLength: 2}} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      {type: integer, format: int32} | {type: integer, format: int32, maximum: 2147483646} | maximum-lowered BREAKING | maximum-lowered COMPATIBLE
      {type: array, contains: {type: integer}, unevaluatedItems: false} | {type: array, contains: {type: integer}, unevaluatedItems: false, items: {minimum: 1}} | minimum-raised BREAKING, unevaluated-items-changed RISKY | minimum-raised COMPATIBLE, unevaluated-items-changed RISKY
      {type: array, contains: {type: integer}, unevaluatedItems: false} | {type: array, contains: {type: integer}, unevaluatedItems: {type: string}} | unevaluated-items-changed RISKY | unevaluated-items-changed RISKY
      {type: array, minItems: 1, if: {prefixItems: [{type: integer}]}, unevaluatedItems: false} | {type: array, minItems: 2, if: {prefixItems: [{type: integer}]}, unevaluatedItems: false} | min-items-raised BREAKING | min-items-raised COMPATIBLE
      {type: array, minItems: 1, if: {items: {type: integer}}, unevaluatedItems: false} | {type: array, minItems: 2, if: {items: {type: integer}}, unevaluatedItems: false} | min-items-raised BREAKING | min-items-raised COMPATIBLE
      {type: object, required: [a], if: {properties: {a: {type: integer}}}, unevaluatedProperties: false} | {type: object, required: [a], maxProperties: 3, if: {properties: {a: {type: integer}}}, unevaluatedProperties: false} | max-properties-lowered BREAKING | max-properties-lowered COMPATIBLE
      {type: object, required: [a, b], dependentSchemas: {a: {properties: {b: {}}}}, properties: {a: {type: string}}, unevaluatedProperties: false} | {type: object, required: [a, b], dependentSchemas: {a: {properties: {b: {}}}}, properties: {a: {type: string, maxLength: 3}}, unevaluatedProperties: false} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      {type: object, patternProperties: {'^a': true}, additionalProperties: false} | {type: object, additionalProperties: {type: string}} | additional-properties-opened COMPATIBLE, type-narrowed BREAKING | additional-properties-opened BREAKING, type-narrowed COMPATIBLE
      {type: object, additionalProperties: {type: string}} | {type: object, patternProperties: {'^a': true}, additionalProperties: {type: string}} | type-widened COMPATIBLE | type-widened BREAKING
      {type: array, contains: {}} | {type: array, minItems: 2} | min-items-raised BREAKING | min-items-raised COMPATIBLE
      {type: array, contains: true, maxContains: 3} | {type: array, contains: true, maxContains: 2} | max-items-lowered BREAKING | max-items-lowered COMPATIBLE
      {type: array} | {type: array, contains: true, minContains: 0, maxContains: 2} | max-items-lowered BREAKING | max-items-lowered COMPATIBLE
      {type: array, contains: {type: string}} | {type: array, minItems: 1} | contains-removed COMPATIBLE | contains-removed BREAKING
      {type: array, contains: {type: string}} | {type: array, contains: {type: string}, minItems: 2} | min-items-raised BREAKING | min-items-raised COMPATIBLE
      {type: array, items: {type: string}, contains: {type: string, maxLength: 3}} | {type: array, items: {type: string}, minItems: 1} | contains-removed COMPATIBLE | contains-removed BREAKING
      {type: array, prefixItems: [{}], items: {type: string}, contains: {type: string}} | {type: array, prefixItems: [{}], items: {type: string}, minItems: 1} | contains-removed COMPATIBLE | contains-removed BREAKING
      {type: integer, maximum: 100} | {type: integer, maximum: 100, format: int32} | format-added BREAKING | format-added COMPATIBLE
      {type: number, minimum: 0, maximum: 100} | {type: number, minimum: 0, maximum: 100, format: int32} | format-added BREAKING | format-added COMPATIBLE
      {type: integer, minimum: 0, maximum: 2147483648} | {type: integer, minimum: 0, maximum: 2147483648, format: int32} | format-added BREAKING | format-added COMPATIBLE
      {type: number, minimum: 0} | {type: number, minimum: 0, format: double} | format-added BREAKING | format-added COMPATIBLE
      {type: number, minimum: 0, maximum: 1e39} | {type: number, minimum: 0, maximum: 1e39, format: float} | format-added BREAKING | format-added COMPATIBLE
      {type: number, multipleOf: 0.01, minimum: 0.01} | {type: number, multipleOf: 0.01, exclusiveMinimum: 0.01} | minimum-raised BREAKING | minimum-raised COMPATIBLE
      {type: integer, multipleOf: 5, maximum: 99} | {type: integer, multipleOf: 5, maximum: 94} | maximum-lowered BREAKING | maximum-lowered COMPATIBLE
      {type: number, multipleOf: 0.01, minimum: 0.01} | {type: number, minimum: 0, exclusiveMinimum: 0} | minimum-lowered COMPATIBLE, multiple-of-loosened COMPATIBLE | minimum-lowered BREAKING, multiple-of-loosened BREAKING
      {type: integer, format: int32, minimum: 0} | {type: integer, format: int64, minimum: 0} | format-widened COMPATIBLE | format-widened BREAKING
      {type: string, maxLength: 2147483647} | {type: string, maxLength: 2147483646} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      {type: string, maxLength: 9} | {type: string, maxLength: 2147483647} | max-length-raised COMPATIBLE | max-length-raised BREAKING
      {type: string, format: uuid} | {type: string, format: uuid, maxLength: 35} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      {type: string, format: date-time} | {type: string, format: date-time, minLength: 21} | min-length-raised BREAKING | min-length-raised COMPATIBLE
      {type: string, format: isbn} | {type: string, format: isbn, minLength: 10} | min-length-raised BREAKING | min-length-raised COMPATIBLE
      {type: string, format: date, minLength: 10} | {type: string, minLength: 10} | format-removed COMPATIBLE | format-removed BREAKING
      {type: string, format: uuid} | {type: string, format: uuid, pattern: '^[0-9a-f-]*$'} | pattern-added BREAKING | pattern-added COMPATIBLE
      {type: string, not: {enum: [a, b]}} | {type: string, allOf: [{not: {const: a}}, {not: {const: c}}]} | exclusion-changed RISKY | exclusion-changed RISKY
      {type: string, not: {enum: [a, b]}} | {type: string, allOf: [{not: {const: a}}, {not: {enum: [b, c]}}]} | exclusion-extended BREAKING | exclusion-extended COMPATIBLE
      {type: string, allOf: [{not: {const: a}}, {not: {const: b}}]} | {type: string, not: {const: b}} | exclusion-removed COMPATIBLE | exclusion-removed BREAKING
      {type: string, not: {enum: [a, b]}} | {type: string, allOf: [{not: {const: a}}, {not: {const: b}}, {not: {maxLength: 2}}]} | exclusion-added BREAKING | exclusion-added COMPATIBLE
      {type: string, contentEncoding: base64} | {type: string, contentEncoding: base16} | content-encoding-changed RISKY | content-encoding-changed RISKY
      {type: string, contentMediaType: image/png} | {type: string, contentMediaType: image/jpeg} | content-media-type-changed RISKY | content-media-type-changed RISKY
      {type: string, contentMediaType: application/json} | {type: string, contentMediaType: application/json, contentSchema: {type: object}} | content-schema-added RISKY | content-schema-added COMPATIBLE
      {type: string, contentMediaType: application/json, contentSchema: {type: object}} | {type: string, contentMediaType: application/json} | content-schema-removed COMPATIBLE | content-schema-removed RISKY
      {type: string, contentSchema: {type: object}} | {type: string, contentSchema: {type: array}} | - | -
      {anyOf: [{type: string}, {type: array, contains: {type: integer}, items: {type: string}}]} | {type: string} | - | -
      {anyOf: [{type: string}, {type: array, contains: {type: integer}, prefixItems: [{type: integer}], items: {type: string}}]} | {type: string} | alternative-removed BREAKING | alternative-removed COMPATIBLE
      {anyOf: [{type: string}, {type: array, contains: {type: integer}, minContains: 0, items: {type: string}}]} | {type: string} | alternative-removed BREAKING | alternative-removed COMPATIBLE
      {anyOf: [{type: string}, {type: object, required: [a], propertyNames: {pattern: '^b'}}]} | {type: string} | - | -
      {anyOf: [{type: string}, {type: object, required: [ba], propertyNames: {pattern: '^b'}}]} | {type: string} | alternative-removed BREAKING | alternative-removed COMPATIBLE
      {anyOf: [{type: string}, {type: integer, multipleOf: 10, minimum: 11, maximum: 19}]} | {type: string} | - | -
      {anyOf: [{type: string}, {type: number, multipleOf: 0.5, minimum: 0.5, exclusiveMinimum: 0.5, exclusiveMaximum: 1}]} | {type: string} | - | -
      {anyOf: [{type: string}, {type: integer, multipleOf: 10, minimum: 11, maximum: 20}]} | {type: string} | alternative-removed BREAKING | alternative-removed COMPATIBLE
      {type: string, x-extensible-enum: [a]} | {type: string, x-extensible-enum: [a, b]} | extensible-value-added COMPATIBLE | extensible-value-added COMPATIBLE
      {type: string, x-extensible-enum: [a, b]} | {type: string, x-extensible-enum: [a]} | extensible-value-removed RISKY | extensible-value-removed COMPATIBLE
      {type: string, enum: [a], x-extensible-enum: true} | {type: string, enum: [a, b], x-extensible-enum: true} | extensible-value-added COMPATIBLE | extensible-value-added COMPATIBLE
      {type: boolean} | {type: boolean, enum: [true]} | enum-value-removed BREAKING | enum-value-removed COMPATIBLE
      {type: object, properties: {a: {}}} | {type: object, properties: {a: false}} | property-forbidden BREAKING | property-forbidden RISKY
      {type: number, allOf: [{multipleOf: 2}, {multipleOf: 3}]} | {type: number, allOf: [{multipleOf: 2}, {multipleOf: 5}]} | multiple-of-changed BREAKING | multiple-of-changed BREAKING
      {type: string, allOf: [{pattern: a}, {pattern: b}]} | {type: string, allOf: [{pattern: a}]} | pattern-removed COMPATIBLE | pattern-removed BREAKING
      {type: object, minProperties: 1} | {type: object, required: [a]} | property-became-required BREAKING | property-became-required COMPATIBLE
      {type: string, fancy: 1} | {type: string, fancy: 2} | keyword-changed RISKY | keyword-changed RISKY
      {allOf: [{maxLength: 5}], type: string} | {allOf: [{maxLength: 4}], type: string} | max-length-lowered BREAKING | max-length-lowered COMPATIBLE
      true | {type: string} | type-narrowed BREAKING | type-narrowed COMPATIBLE
      {type: object, properties: {t: {$ref: '#/components/schemas/Tree'}}} | {type: object, properties: {t: {type: object, properties: {name: {type: integer}, children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}}} | type-changed BREAKING | type-changed BREAKING
      """)
  void aChangeHasItsRuleAndSeverity(String before, String after, String request, String response) {
    var old = Sample.schema31(before);
    var now = Sample.schema31(after);

    assertThat(Sample.suspicions(old, now, Direction.REQUEST)).containsExactlyInAnyOrderElementsOf(list(request));
    assertThat(Sample.suspicions(old, now, Direction.RESPONSE)).containsExactlyInAnyOrderElementsOf(list(response));
  }

  private static List<String> list(String verdicts) {
    return verdicts.equals("-") ? List.of() : Arrays.stream(verdicts.split(", ")).map(String::strip).toList();
  }
}
