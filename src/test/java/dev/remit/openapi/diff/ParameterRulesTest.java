package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a parameter stands and how it is written; each edit and its reverse. */
class ParameterRulesTest {

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      [{name: q, in: query, schema: {}}] | [{name: q, in: header, schema: {}}] | parameter-moved RISKY | parameter-moved RISKY
      [{name: X-Q, in: header, schema: {}}] | [{name: x-q, in: query, required: true, schema: {}}] | required-parameter-moved BREAKING | parameter-moved RISKY
      [{name: q, in: query, schema: {type: string}}] | [{name: q, in: header, schema: {type: string, maxLength: 3}}] | parameter-moved RISKY | parameter-moved RISKY
      [{name: q, in: query, schema: {}}] | [{name: Q, in: query, schema: {}}] | parameter-removed RISKY + parameter-added COMPATIBLE | parameter-removed RISKY + parameter-added COMPATIBLE
      [{name: q, in: cookie, schema: {}}] | [{name: r, in: cookie, schema: {}}] | parameter-removed RISKY + parameter-added COMPATIBLE | parameter-removed RISKY + parameter-added COMPATIBLE
      [{name: q, in: query, schema: {type: string}}] | [{name: q, in: query, content: {application/json: {schema: {type: string}}}}] | parameter-style-changed BREAKING | parameter-style-changed BREAKING
      [{name: q, in: query, schema: {type: integer}}] | [{name: q, in: query, content: {application/json: {schema: {type: integer}}}}] | '' | ''
      [{name: q, in: query, schema: {type: string}}] | [{name: q, in: query, content: {text/plain: {schema: {type: string}}}}] | '' | ''
      [{name: q, in: query, schema: {type: object}}] | [{name: q, in: query, content: {application/json: {schema: {type: object}}}}] | parameter-style-changed BREAKING | parameter-style-changed BREAKING
      [{name: q, in: query, content: {application/json: {schema: {type: object}}}}] | [{name: q, in: query, content: {application/xml: {schema: {type: object}}}}] | media-type-removed BREAKING + media-type-added COMPATIBLE | media-type-removed BREAKING + media-type-added COMPATIBLE
      [{name: q, in: query, content: {application/json: {schema: {type: integer}}}}] | [{name: q, in: query, content: {Application/JSON: {schema: {type: string}}}}] | type-changed BREAKING | type-changed BREAKING
      [{name: q, in: query, content: {text/plain;of=json: {schema: {type: integer}}}}] | [{name: q, in: query, content: {text/plain;of=json: {schema: {type: string}}}}] | type-changed COMPATIBLE | type-changed BREAKING
      [{name: q, in: query, schema: {type: array}}] | [{name: q, in: query, style: pipeDelimited, schema: {type: array}}] | parameter-style-changed BREAKING | parameter-style-changed BREAKING
      [{name: q, in: query, schema: {type: array}}] | [{name: q, in: query, style: form, explode: true, schema: {type: array}}] | '' | ''
      [{name: q, in: query, schema: {type: string}}] | [{name: q, in: query, explode: false, schema: {type: string}}] | '' | ''
      [{name: q, in: query, style: deepObject, explode: true, schema: {type: object}}] | [{name: q, in: query, style: deepObject, schema: {type: object}}] | '' | ''
      [{name: q, in: query, style: deepObject, explode: false, schema: {type: object}}] | [{name: q, in: query, style: deepObject, schema: {type: object}}] | '' | ''
      [{name: q, in: query, style: deepObject, schema: {type: object}}] | [{name: q, in: query, schema: {type: object}}] | parameter-style-changed BREAKING | parameter-style-changed BREAKING
      [{name: q, in: cookie, style: cookie, explode: true, schema: {type: array}}] | [{name: q, in: cookie, style: cookie, schema: {type: array}}] | '' | ''
      [{name: q, in: cookie, style: cookie, explode: false, schema: {type: array}}] | [{name: q, in: cookie, style: cookie, schema: {type: array}}] | parameter-style-changed BREAKING | parameter-style-changed BREAKING
      [{name: q, in: query, style: pipeDelimited, explode: false, x-collectionFormat: tsv, schema: {type: array}}] | [{name: q, in: query, style: pipeDelimited, schema: {type: array}}] | '' | ''
      [{name: q, in: query, schema: {type: array, items: {type: array, x-collectionFormat: tsv}}}] | [{name: q, in: query, schema: {type: array, items: {type: array}}}] | collection-format-changed RISKY | collection-format-changed RISKY
      [{name: q, in: query, schema: {type: array, items: {type: array, x-collectionFormat: csv}}}] | [{name: q, in: query, schema: {type: array, items: {type: array}}}] | '' | ''
      [{name: q, in: query, content: {application/json: {schema: {type: array, items: {type: array, x-collectionFormat: tsv}}}}}] | [{name: q, in: query, content: {application/json: {schema: {type: array, items: {type: array}}}}}] | '' | ''
      [{name: q, in: query, schema: {}}] | [{name: q, in: query, allowReserved: true, schema: {}}] | reserved-characters-allowed COMPATIBLE | reserved-characters-refused RISKY
      [{name: q, in: query, schema: {}}] | [{name: q, in: query, allowReserved: false, schema: {}}] | '' | ''
      [{name: q, in: query, schema: {}}] | [{name: q, in: query, allowEmptyValue: true, schema: {}}] | empty-value-allowed COMPATIBLE | empty-value-refused RISKY
      [{name: q, in: header, schema: {}}] | [{name: q, in: header, allowEmptyValue: true, schema: {}}] | '' | ''
      [{name: q, in: cookie, schema: {type: integer}}] | [{name: q, in: cookie, style: cookie, schema: {type: integer}}] | '' | ''
      [{name: q, in: cookie, schema: {type: string}}] | [{name: q, in: cookie, style: cookie, schema: {type: string}}] | parameter-style-changed BREAKING | parameter-style-changed BREAKING
      [] | [{name: id, in: path, required: true, schema: {type: string}}] | path-variable-described RISKY | path-variable-not-described COMPATIBLE
      [] | [{name: Accept, in: header, required: true, schema: {type: string}}] | '' | ''
      """)
  void hasItsRuleInBothOrders(String before, String after, String verdict, String reverse) {
    var old = Sample.operation("{responses: {}, parameters: " + before + "}");
    var now = Sample.operation("{responses: {}, parameters: " + after + "}");

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {get: {parameters: [{name: q, in: query, schema: {type: string}}], responses: {}}} | {parameters: [{name: q, in: query, schema: {type: string}}], get: {responses: {}}}
      {parameters: [{name: q, in: query, schema: {type: integer}}], get: {parameters: [{name: q, in: query, schema: {type: string}}], responses: {}}} | {get: {parameters: [{name: q, in: query, schema: {type: string}}], responses: {}}}
      {get: {parameters: [{name: X-Q, in: header, schema: {type: string}}], responses: {}}} | {get: {parameters: [{name: x-q, in: header, schema: {type: string}}], responses: {}}}
      """)
  void aParameterOfThePathIsOneOfItsOperations(String one, String other) {
    var before = Sample.root("3.0.3", "paths: {/a: " + one + "}");
    var after = Sample.root("3.0.3", "paths: {/a: " + other + "}");

    assertThat(Sample.verdicts(before, after)).isEmpty();
    assertThat(Sample.verdicts(after, before)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      style: matrix, schema: {type: string} | parameter-style-changed BREAKING
      style: matrix, explode: true, schema: {type: array} | parameter-style-changed BREAKING
      style: matrix, schema: {type: object} | parameter-style-changed BREAKING
      style: matrix, explode: true, schema: {type: object} | ''
      style: label, schema: {type: string} | ''
      schema: {type: string} | ''
      """)
  void theNameOfAVariableOfAPathTravelsInOneStyleOnly(String variable, String verdict) {
    var document = "paths: {'/a/{%1$s}': {get: {parameters: [{name: %1$s, in: path, required: true, " + variable + "}], responses: {}}}}";

    assertThat(Sample.verdicts(Sample.root("3.0.3", document.formatted("id")), Sample.root("3.0.3", document.formatted("key")))).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      in: query, schema: {type: object, properties: {a: {}, b: {}}} | in: query, schema: {type: object, properties: {a: {}, b: {}}} | ''
      in: query, required: true, schema: {type: object, properties: {a: {}}} | in: query, required: true, style: form, explode: true, schema: {type: object, properties: {a: {}}} | ''
      in: query, required: true, schema: {type: object, additionalProperties: {type: integer}} | in: query, required: true, schema: {type: object, additionalProperties: {type: integer}} | ''
      in: cookie, required: true, schema: {type: object, nullable: true, properties: {a: {}}} | in: cookie, required: true, schema: {type: object, nullable: true, properties: {a: {}}} | ''
      in: query, schema: {type: object, properties: {a: {}}} | in: query, required: true, schema: {type: object, required: [a], properties: {a: {}}} | parameter-became-required BREAKING + property-became-required RISKY
      in: query, required: true, schema: {type: object, properties: {a: {}}} | in: query, required: true, schema: {type: object, properties: {c: {}}} | required-parameter-added BREAKING + parameter-removed RISKY
      in: query, required: true, schema: {type: object, properties: {a: {}}} | in: cookie, required: true, schema: {type: object, properties: {a: {}}} | required-parameter-added BREAKING + parameter-removed RISKY
      in: query, required: true, explode: false, schema: {type: object, properties: {a: {}}} | in: query, required: true, explode: false, schema: {type: object, properties: {a: {}}} | required-parameter-added BREAKING + parameter-removed RISKY
      in: query, required: true, style: deepObject, schema: {type: object, properties: {a: {}}} | in: query, required: true, style: deepObject, schema: {type: object, properties: {a: {}}} | required-parameter-added BREAKING + parameter-removed RISKY
      in: query, required: true, schema: {properties: {a: {}}} | in: query, required: true, schema: {properties: {a: {}}} | required-parameter-added BREAKING + parameter-removed RISKY
      in: query, required: true, content: {application/json: {schema: {type: object}}} | in: query, required: true, content: {application/json: {schema: {type: object}}} | required-parameter-added BREAKING + parameter-removed RISKY
      in: header, required: true, explode: true, schema: {type: object} | in: header, required: true, explode: true, schema: {type: object} | required-parameter-added BREAKING + parameter-removed RISKY
      """)
  void theNameOfAnObjectThatIsWrittenByItsMembersDoesNotTravel(String before, String after, String verdict) {
    var document = "{responses: {}, parameters: [{name: %s, %s}]}";

    assertThat(Sample.verdicts(Sample.operation(document.formatted("filter", before)), Sample.operation(document.formatted("search", after)))).isEqualTo(verdict);
  }

  @Test
  void objectsThatAreRenamedAreKnownByTheirMembers() {
    var one = "{name: %s, in: query, required: true, schema: {type: object, properties: {from: {}, to: {}}}}";
    var other = "{name: %s, in: query, schema: {type: object, properties: {size: {}, to: {}}}}";
    var operation = "{responses: {}, parameters: [%s, %s]}";

    assertThat(Sample.verdicts(Sample.operation(operation.formatted(one.formatted("a"), other.formatted("b"))),
        Sample.operation(operation.formatted(other.formatted("c"), one.formatted("d"))))).isEmpty();
  }

  @ParameterizedTest(name = "webhook: {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      [{name: q, in: query, schema: {}}] | [{name: q, in: query, allowReserved: true, schema: {}}] | reserved-characters-allowed RISKY | reserved-characters-refused COMPATIBLE
      [{name: q, in: query, schema: {}}] | [{name: q, in: query, allowEmptyValue: true, schema: {}}] | empty-value-allowed RISKY | empty-value-refused COMPATIBLE
      [{name: q, in: query, required: true, schema: {}}] | [{name: q, in: query, schema: {}}] | parameter-became-optional BREAKING | parameter-became-required COMPATIBLE
      """)
  void inAWebhookTheProviderSendsIt(String before, String after, String verdict, String reverse) {
    var old = Sample.root("3.1.0", "webhooks: {paid: {post: {responses: {}, parameters: " + before + "}}}");
    var now = Sample.root("3.1.0", "webhooks: {paid: {post: {responses: {}, parameters: " + after + "}}}");

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      in: path, required: true, schema: {type: string} | in: path, required: true, schema: {type: string, minLength: 1} | min-length-raised COMPATIBLE
      in: path, required: true, schema: {type: string} | in: path, required: true, schema: {type: string, minLength: 2} | min-length-raised BREAKING
      in: path, required: true, style: label, schema: {type: string} | in: path, required: true, style: label, schema: {type: string, minLength: 1} | min-length-raised BREAKING
      in: path, required: true, schema: {type: array, items: {type: string}} | in: path, required: true, schema: {type: array, items: {type: string, minLength: 1}} | min-length-raised RISKY
      in: path, required: true, schema: {type: string} | in: path, required: true, schema: {type: string, pattern: '^[^]+$'} | pattern-added RISKY
      in: query, required: true, schema: {type: string} | in: query, required: true, schema: {type: string, minLength: 1} | min-length-raised BREAKING
      """)
  void aVariableOfAPathIsNeverEmpty(String before, String after, String verdict) {
    var operation = "{responses: {}, parameters: [{name: id, %s}]}";

    assertThat(Sample.verdicts(Sample.operation(operation.formatted(before)), Sample.operation(operation.formatted(after)))).isEqualTo(verdict);
  }

  @Test
  void aSchemaOfAVariableOfAPathThatIsUsedElsewhereMayBeEmptyThere() {
    var document = "paths: {'/a/{id}': {get: {parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}, "
        + "{name: q, in: query, schema: {$ref: '#/components/schemas/Id'}}], responses: {}}}}, components: {schemas: {Id: {type: string%s}}}";

    assertThat(Sample.verdicts(Sample.root("3.0.3", document.formatted("")), Sample.root("3.0.3", document.formatted(", minLength: 1"))))
        .isEqualTo("min-length-raised BREAKING");
  }
}
