package dev.remit.openapi.read;

import static dev.remit.openapi.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;

class MentionsTest {

  private static final String SCHEMAS = "components: {schemas: {A: {}, B: {properties: {c: {}}}, C: {}, 'x/y': {}}}";

  private static Document document(String members) {
    return read("{openapi: 3.1.0, info: {title: a, version: '1'}, " + members + "}");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "paths: {}                                                                    | ''",
      "paths: {/a: {get: {responses: {'200': {$ref: '#/components/schemas/A'}}}}}   | A",
      "paths: {}, webhooks: {a: {x-b: {$ref: '#/components/schemas/A'}}}            | A",
      "paths: {}, x-b: [{$ref: '#/components/schemas/B/properties/c'}]              | B",
      "paths: {}, x-b: {$ref: '#/components/schemas/x~1y'}                          | x/y",
      "paths: {}, x-b: {$ref: '#/components/schemas/x%7E1y'}                        | x/y",
      "paths: {}, x-b: {discriminator: {propertyName: d, mapping: {e: C, f: '#/components/schemas/B'}}} | B,C",
      "paths: {}, x-b: {example: '#/components/schemas/A'}                          | ''"})
  void schemas_that_anything_refers_to(String members, String names) {
    var known = Set.of("A", "B", "C", "x/y");

    assertThat(document(members + ", " + SCHEMAS).mentionedSchemas().stream().filter(known::contains).sorted().toList())
        .isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(",")));
  }

  @Test
  void references_in_a_path_item_where_the_specification_provides_for_them() {
    assertThat(referencesIn("{allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}], items: {$ref: '#/components/schemas/B'}}, "
        + "x-b: {deep: [{$ref: '#/components/schemas/C'}]}"))
        .containsExactlyInAnyOrder("#/components/schemas/A", "#/components/schemas/B");
    assertThat(referencesIn("{type: string}")).isEmpty();
  }

  @Test
  void nothing_is_said_where_a_reference_is_dynamic() {
    assertThat(referencesIn("{$dynamicRef: '#/components/schemas/A'}, x-b: {$ref: '#/components/schemas/B'}")).isNull();
  }

  @Test
  void references_in_the_path_items_of_callbacks_are_those_of_the_path_item_around_them() {
    var document = document("paths: {/a: {get: {responses: {}, callbacks: {a: {'{$request.body#/a}': {post: {responses: "
        + "{'200': {$ref: '#/components/responses/A'}}}}}}}, put: {requestBody: {$ref: '#/components/requestBodies/A'}, responses: {}}}}, "
        + "components: {responses: {A: {description: a}}, requestBodies: {A: {content: {}}}}");

    assertThat(referencesIn(document)).containsExactlyInAnyOrder("#/components/responses/A", "#/components/requestBodies/A");
  }

  private static @Nullable List<String> referencesIn(String schema) {
    return referencesIn(document("paths: {/a: {get: {responses: {'200': {description: a, content: {a/b: {schema: " + schema + "}}}}}}}, " + SCHEMAS));
  }

  private static @Nullable List<String> referencesIn(Document document) {
    var paths = document.root().object("paths");
    return document.referencesIn(Objects.requireNonNull(paths).value(0));
  }
}
