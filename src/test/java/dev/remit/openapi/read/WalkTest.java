package dev.remit.openapi.read;

import static dev.remit.openapi.Reads.flaws;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {

  private static final String HEAD = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n";

  private static String schema(String schema) {
    return HEAD + "paths: {}\ncomponents: {schemas: {A: " + schema + "}}";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "paths: []|/paths|3|8|An array was found where an object was expected.",
      "paths: {/a: x}|/paths/~1a|3|13|A string was found where a path item object was expected.",
      "paths: {/a: {get: []}}|/paths/~1a/get|3|19|An array was found where an operation object was expected.",
      "paths: {/a: {parameters: {}}}|/paths/~1a/parameters|3|26|An object was found where an array was expected.",
      "paths: {/a: {get: {parameters: [x]}}}|/paths/~1a/get/parameters/0|3|33|A string was found where a parameter object was expected.",
      "paths: {/a: {get: {parameters: [{name: 1}]}}}|/paths/~1a/get/parameters/0/name|3|40|A number was found where a string was expected.",
      "paths: {/a: {get: {parameters: [{required: 'true'}]}}}|/paths/~1a/get/parameters/0/required|3|44|A string was found where a boolean was expected.",
      "paths: {/a: {get: {requestBody: []}}}|/paths/~1a/get/requestBody|3|33|An array was found where a request body object was expected.",
      "paths: {/a: {get: {requestBody: {content: {a/b: 1}}}}}|/paths/~1a/get/requestBody/content/a~1b|3|49|A number was found where a media type object was expected.",
      "paths: {/a: {get: {responses: {200: ok}}}}|/paths/~1a/get/responses/200|3|37|A string was found where a response object was expected.",
      "paths: {/a: {get: {responses: {200: }}}}|/paths/~1a/get/responses/200|3|36|Null was found where a response object was expected.",
      "paths: {/a: {get: {responses: {200: {headers: {x-h: 1}}}}}}|/paths/~1a/get/responses/200/headers/x-h|3|53|A number was found where a header object was expected.",
      "paths: {/a: {get: {responses: {200: {links: {l: 1}}}}}}|/paths/~1a/get/responses/200/links/l|3|49|A number was found where a link object was expected.",
      "paths: {/a: {get: {callbacks: {c: {'{$url}': 1}}}}}|/paths/~1a/get/callbacks/c/{$url}|3|46|A number was found where a path item object was expected.",
      "paths: {/a: {get: {security: {a: []}}}}|/paths/~1a/get/security|3|30|An object was found where an array was expected.",
      "paths: {/a: {get: {security: [{a: x}]}}}|/paths/~1a/get/security/0/a|3|35|A string was found where an array was expected.",
      "paths: {/a: {get: {operationId: 1}}}|/paths/~1a/get/operationId|3|33|A number was found where a string was expected.",
      "components: x|/components|3|13|A string was found where a components object was expected."})
  void refuses_another_kind(String yaml, String pointer, int line, int column, String detail) {
    assertThat(flaws(HEAD + yaml + (yaml.startsWith("paths") ? "" : "\npaths: {}")))
        .containsExactly(new Flaw(pointer, line, column, detail));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1|''|A number was found where a schema, which is an object or a boolean, was expected.",
      "{type: {}}|/type|An object was found where a string or an array was expected.",
      "{properties: []}|/properties|An array was found where an object was expected.",
      "{properties: {a: x}}|/properties/a|A string was found where a schema, which is an object or a boolean, was expected.",
      "{properties: {$ref: '#/x'}}|/properties/$ref|A string was found where a schema, which is an object or a boolean, was expected.",
      "{items: []}|/items|An array was found where a schema, which is an object or a boolean, was expected.",
      "{allOf: {}}|/allOf|An object was found where an array was expected.",
      "{oneOf: [x]}|/oneOf/0|A string was found where a schema, which is an object or a boolean, was expected.",
      "{required: true}|/required|A boolean was found where an array was expected.",
      "{required: [1]}|/required/0|A number was found where a string was expected.",
      "{enum: a}|/enum|A string was found where an array was expected.",
      "{additionalProperties: x}|/additionalProperties|A string was found where a schema, which is an object or a boolean, was expected.",
      "{maxLength: '1'}|/maxLength|A string was found where a number was expected.",
      "{exclusiveMinimum: x}|/exclusiveMinimum|A string was found where a number or a boolean was expected.",
      "{pattern: 0}|/pattern|A number was found where a string was expected.",
      "{nullable: 1}|/nullable|A number was found where a boolean was expected.",
      "{discriminator: a}|/discriminator|A string was found where a discriminator object was expected.",
      "{not: {anyOf: [{if: {then: 1}}]}}|/not/anyOf/0/if/then|A number was found where a schema, which is an object or a boolean, was expected."})
  void refuses_another_kind_in_a_schema(String schema, String pointer, String detail) {
    assertThat(flaws(schema(schema))).singleElement().satisfies(flaw -> {
      assertThat(flaw.pointer()).isEqualTo("/components/schemas/A" + pointer);
      assertThat(flaw.line()).isEqualTo(4);
      assertThat(flaw.detail()).isEqualTo(detail);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "{}", "{type: [string, 'null'], items: false, additionalProperties: true}",
      "{exclusiveMinimum: true}", "{exclusiveMinimum: 1}", "{description: 1, title: null, properties: , required: }",
      "{properties: {type: {}, $ref: {type: string}, required: true, x-y: {}}}", "{x-a: {properties: 1}, example: {properties: 1}}",
      "{default: {$ref: 1}, enum: [{$ref: 1}], const: {$ref: 1}, examples: [{$ref: 1}]}", "{definitions: {a: 1}, links: 1}"})
  void accepts_what_leaves_no_doubt(String schema) {
    assertThat(flaws(schema(schema))).isEmpty();
  }

  @Test
  void extensions_are_data_where_they_may_stand() {
    assertThat(flaws(HEAD + "x-a: 1\npaths: {x-b: 1, /a: {x-c: 1, get: {x-d: 1, responses: {x-e: 1}, callbacks: {c: {x-f: 1}}}}}")).isEmpty();
  }

  @Test
  void reports_in_document_order_and_at_most_twenty() {
    var yaml = new StringBuilder(HEAD + "components:\n  schemas:\n");
    for (int i = 0; i < 15; i++) {
      yaml.append("    A%d: 1\n    B%d: {$ref: '#/none'}\n".formatted(i, i));
    }
    var flaws = flaws(yaml.append("paths: {}").toString());
    assertThat(flaws).hasSize(20).extracting(Flaw::line).isSorted();
    assertThat(flaws.get(0).pointer()).isEqualTo("/components/schemas/A0");
    assertThat(flaws.get(1).pointer()).isEqualTo("/components/schemas/B0/$ref");
    assertThat(flaws.get(19).pointer()).isEqualTo("/components/schemas/B9/$ref");
  }

  @Test
  void a_problem_of_reading_reads_well() {
    assertThat(flaws(HEAD + "paths: []").get(0))
        .hasToString("line 3, column 8, /paths: An array was found where an object was expected.");
  }
}
