package dev.remit.openapi.read;

import static dev.remit.openapi.Reads.flaws;
import static dev.remit.openapi.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.openapi.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

  private static final String OLD = "openapi: 3.0.3\ninfo: {version: '1'}\npaths: {}\n";
  private static final String NEW = "openapi: 3.1.0\ninfo: {version: '1'}\npaths: {}\n";

  private static String schemas(String head, String schemas) {
    return head + "components:\n  schemas: {" + schemas + "}\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com/a.yaml#/A", "https://example.com/a", "//example.com/a", "file:///etc/passwd", "./a.yaml",
      "../a.yaml#/A", "other.yaml#/a", "A", "", "?x", "urn:x"})
  void refuses_what_leads_out(String ref) {
    assertThat(flaws(schemas(OLD, "A: {$ref: '" + ref + "'}"))).containsExactly(new Flaw("/components/schemas/A/$ref", 5, 23,
        "The reference '" + ref + "' leads out of this document; only references inside it, which begin with '#', are read."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "#/", "#/components/schemas/B", "#/components/schemas/A/0", "#B", "#/~2", "#/%7E2", "#/components/schemas/A/"})
  void refuses_what_names_nothing(String ref) {
    for (var head : new String[] {OLD, NEW}) {
      assertThat(flaws(schemas(head, "A: {$ref: '" + ref + "'}"))).containsExactly(
          new Flaw("/components/schemas/A/$ref", 5, 23, "The reference '" + ref + "' names nothing in this document."));
    }
  }

  @Test
  void refuses_a_reference_that_is_no_string() {
    assertThat(flaws(schemas(OLD, "A: {$ref: {a: 1}}"))).containsExactly(new Flaw("/components/schemas/A/$ref", 5, 23,
        "An object was found where a reference, which is a string, was expected."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/a: {$ref: '#/x'}|/paths/~1a/$ref",
      "/a: {parameters: [{$ref: '#/x'}]}|/paths/~1a/parameters/0/$ref",
      "/a: {get: {parameters: [{$ref: '#/x'}]}}|/paths/~1a/get/parameters/0/$ref",
      "/a: {get: {requestBody: {$ref: '#/x'}}}|/paths/~1a/get/requestBody/$ref",
      "/a: {get: {responses: {200: {$ref: '#/x'}}}}|/paths/~1a/get/responses/200/$ref",
      "/a: {get: {responses: {200: {headers: {h: {$ref: '#/x'}}}}}}|/paths/~1a/get/responses/200/headers/h/$ref",
      "/a: {get: {responses: {200: {links: {h: {$ref: '#/x'}}}}}}|/paths/~1a/get/responses/200/links/h/$ref",
      "/a: {get: {responses: {200: {content: {a/b: {schema: {$ref: '#/x'}}}}}}}|/paths/~1a/get/responses/200/content/a~1b/schema/$ref",
      "/a: {get: {responses: {200: {content: {a/b: {examples: {e: {$ref: '#/x'}}}}}}}}|/paths/~1a/get/responses/200/content/a~1b/examples/e/$ref",
      "/a: {get: {callbacks: {c: {$ref: '#/x'}}}}|/paths/~1a/get/callbacks/c/$ref",
      "/a: {get: {callbacks: {c: {'{$u}': {put: {requestBody: {$ref: '#/x'}}}}}}}|/paths/~1a/get/callbacks/c/{$u}/put/requestBody/$ref"})
  void checks_every_place_a_reference_may_stand(String paths, String pointer) {
    assertThat(flaws("openapi: 3.0.0\ninfo: {version: '1'}\npaths: {" + paths + "}")).singleElement().satisfies(flaw -> {
      assertThat(flaw.pointer()).isEqualTo(pointer);
      assertThat(flaw.line()).isEqualTo(3);
      assertThat(flaw.detail()).isEqualTo("The reference '#/x' names nothing in this document.");
    });
  }

  @Test
  void checks_webhooks_and_security_schemes() {
    assertThat(flaws(NEW + "webhooks: {w: {$ref: 'a.yaml'}}\ncomponents: {securitySchemes: {s: {$ref: '#/x'}}, pathItems: {p: {$ref: '#/y'}}}"))
        .extracting(Flaw::pointer).containsExactly("/webhooks/w/$ref", "/components/securitySchemes/s/$ref", "/components/pathItems/p/$ref");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example: {$ref: 'http://x'}", "default: {$ref: 'http://x'}", "enum: [{$ref: 'http://x'}]", "const: {$ref: 'http://x'}",
      "examples: [{$ref: 'http://x'}]", "x-a: {$ref: 'http://x'}", "properties: {$ref: {type: string}}", "externalDocs: {$ref: 'http://x'}"})
  void data_holds_no_references(String schema) {
    assertThat(flaws(schemas(NEW, "A: {" + schema + "}"))).isEmpty();
  }

  @Test
  void the_value_of_an_example_holds_no_references() {
    assertThat(flaws(OLD + "components: {examples: {e: {value: {$ref: 'http://x'}}}}")).isEmpty();
  }

  @Test
  void refuses_a_reference_where_none_may_stand() {
    assertThat(flaws("openapi: 3.0.0\ninfo: {version: '1'}\npaths: {/a: {get: {$ref: 'http://x'}}}")).singleElement()
        .satisfies(flaw -> {
          assertThat(flaw.pointer()).isEqualTo("/paths/~1a/get/$ref");
          assertThat(flaw.detail()).isEqualTo("A reference was found where an operation object itself was expected.");
        });
  }

  @Test
  void refuses_loops_with_nothing_between() {
    assertThat(flaws(schemas(OLD, "A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}, C: {$ref: '#/components/schemas/A'}")))
        .singleElement().satisfies(flaw -> {
          assertThat(flaw.pointer()).isEqualTo("/components/schemas/A/$ref");
          assertThat(flaw.detail()).isEqualTo("The reference '#/components/schemas/B' leads back to itself.");
        });
    assertThat(flaws(schemas(NEW, "A: {$ref: '#/components/schemas/A', minLength: 1}"))).singleElement()
        .satisfies(flaw -> assertThat(flaw.detail()).isEqualTo("The reference '#/components/schemas/A' leads back to itself."));
  }

  @Test
  void recursion_with_something_between_is_no_loop() {
    assertThat(flaws(schemas(OLD, "A: {properties: {next: {$ref: '#/components/schemas/A'}}}"))).isEmpty();
  }

  @Test
  void what_is_only_named_is_checked_too() {
    var yaml = OLD + "components: {schemas: {A: {$ref: '#/x-b/c'}, D: {$ref: '#/x-b/c'}}}\n"
        + "x-b: {c: {properties: {d: 1, e: {$ref: '#/x-b/f'}}}, f: {items: {$ref: 'g.yaml'}}}";
    assertThat(flaws(yaml)).extracting(Flaw::pointer, Flaw::line)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("/x-b/c/properties/d", 5), org.assertj.core.groups.Tuple.tuple("/x-b/f/items/$ref", 5));
  }

  @Test
  void the_target_must_be_of_the_kind_expected() {
    assertThat(flaws(OLD + "components: {schemas: {A: {$ref: '#/info/version'}}}")).containsExactly(
        new Flaw("/info/version", 2, 17, "A string was found where a schema, which is an object or a boolean, was expected."));
  }

  @Test
  void resolves_through_chains_and_escapes() {
    var document = read(schemas(OLD, "A: {$ref: '#/components/schemas/b~1%7B c%7D'}, 'b/{ c}': {$ref: '#/components/schemas/d%20e'}, 'd%20e': {type: string}"));
    var target = document.resolve("#/components/schemas/A");
    assertThat(target.node()).hasToString("{\"type\":\"string\"}");
    assertThat(target.pointer()).hasToString("/components/schemas/d%20e");
    assertThat(target.name()).isEqualTo("d%20e");
    assertThat(document.resolve("#/components/schemas/A").node()).isSameAs(target.node());
    assertThat(document.resolve("#/info").name()).isEqualTo("info");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#/nothing", "#nothing", "", "#", "a.yaml", "http://example.com/#/info", "#/components/examples/e/value"})
  void refuses_to_resolve_the_rest(String ref) {
    var document = read(OLD + "components: {examples: {e: {value: {$ref: '#/components/examples/e/value'}}}}");
    assertThatThrownBy(() -> document.resolve(ref)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The reference '" + ref + "' cannot be resolved.");
  }

  @Test
  void resolves_anchors_in_3_1_before_and_after_their_place() {
    var document = read(schemas(NEW, "A: {$ref: '#b'}, B: {$anchor: b, $id: 'https://x', $defs: {c: {$dynamicAnchor: c}}}, D: {$ref: '#c'}, E: {$dynamicRef: '#c'}"));
    assertThat(document.resolve("#b").pointer()).hasToString("/components/schemas/B");
    assertThat(document.resolve("#c").pointer()).hasToString("/components/schemas/B/$defs/c");
    assertThat(flaws(schemas(OLD, "A: {$ref: '#b'}, B: {$anchor: b}"))).hasSize(1);
    assertThat(flaws(schemas(NEW, "A: {$dynamicRef: '#b'}"))).hasSize(1);
  }

  @Test
  void in_3_1_a_schema_with_more_than_a_reference_ends_the_way() {
    var schemas = "A: {$ref: '#/components/schemas/B', description: d}, B: {$ref: '#/components/schemas/C', minLength: 1}, C: {}";
    assertThat(read(schemas(NEW, schemas)).resolve("#/components/schemas/A").name()).isEqualTo("B");
    assertThat(read(schemas(OLD, schemas)).resolve("#/components/schemas/A").name()).isEqualTo("C");
  }

  @Test
  void what_stands_beside_a_reference_is_checked_where_it_counts() {
    var schemas = "A: {$ref: '#/components/schemas/B', items: 1}, B: {}";
    assertThat(flaws(schemas(OLD, schemas))).isEmpty();
    assertThat(flaws(schemas(NEW, schemas))).extracting(Flaw::pointer).containsExactly("/components/schemas/A/items");
  }

  @Test
  void long_chains_are_followed_once() {
    var schemas = new StringBuilder("S20000: {type: string}");
    for (int i = 0; i < 20_000; i++) {
      schemas.append(", S").append(i).append(": {$ref: '#/components/schemas/S").append(i + 1).append("'}");
    }
    assertThat(read(schemas(NEW, schemas.toString())).resolve("#/components/schemas/S0").name()).isEqualTo("S20000");
  }

  @Test
  void a_hostile_reference_is_shown_short_and_on_one_line() {
    assertThat(flaws(schemas(OLD, "A: {$ref: \"#/\\n" + "x/".repeat(10_000) + "\"}")).get(0).detail())
        .hasSizeLessThan(200).doesNotContain("\n");
  }
}
