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
  void references_in_a_path_item_whatever_they_stand_in() {
    assertThat(referencesIn("{$ref: '#/components/schemas/A'}, x-b: {deep: [{$ref: '#/components/schemas/B'}]}"))
        .containsExactlyInAnyOrder("#/components/schemas/A", "#/components/schemas/B");
    assertThat(referencesIn("{type: string}")).isEmpty();
  }

  @Test
  void nothing_is_said_where_a_reference_is_dynamic() {
    assertThat(referencesIn("{$dynamicRef: '#/components/schemas/A'}, x-b: {$ref: '#/components/schemas/B'}")).isNull();
  }

  private static @Nullable Set<String> referencesIn(String schema) {
    var document = document("paths: {/a: {get: {responses: {'200': {description: a, content: {a/b: {schema: " + schema + "}}}}}}}, " + SCHEMAS);
    var paths = document.root().object("paths");
    return document.referencesIn(Objects.requireNonNull(paths).value(0));
  }
}
