package dev.remit.openapi.read;

import static dev.remit.openapi.Reads.flaws;
import static dev.remit.openapi.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApi32Test {

  private static final String INFO = "info: {title: t, version: '1'}\n";
  private static final String HEAD = "openapi: 3.2.0\n" + INFO;

  @Test
  void reads_everything_new_in_3_2() {
    assertThat(flaws(HEAD + """
        $self: https://example.com/orders.yaml
        servers: [{url: https://example.com, name: production}]
        tags:
        - {name: shop, summary: Shop, kind: nav}
        - {name: orders, parent: shop}
        paths:
          /orders:
            query: {responses: {200: {summary: Found}}}
            additionalOperations:
              COPY: {operationId: copyOrder, tags: [orders], responses: {}}
            get:
              parameters: [{in: querystring, name: q, content: {application/x-www-form-urlencoded: {schema: true}}}]
              responses:
                200:
                  summary: A stream
                  content:
                    application/jsonl: {itemSchema: {type: object}}
                    multipart/mixed:
                      prefixEncoding: [{contentType: text/plain}]
                      itemEncoding: {headers: {X-A: {schema: {}}}, encoding: {a: {contentType: text/csv}}}
                    application/json: {$ref: '#/components/mediaTypes/Orders'}
        components:
          mediaTypes:
            Orders:
              schema: {discriminator: {propertyName: kind, defaultMapping: Other}, xml: {nodeType: element}}
              examples: {a: {dataValue: {a: 1}, serializedValue: '{"a":1}'}}
          securitySchemes:
            device: {type: oauth2, deprecated: true, flows: {deviceAuthorization: {deviceAuthorizationUrl: /d, tokenUrl: /t, scopes: {}}}}
        """)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "$self: 1|/$self|A number was found where a string was expected.",
      "$self: 'a b'|/$self|'a b' was found where a URI reference without a fragment was expected.",
      "$self: 'a#b'|/$self|'a#b' was found where a URI reference without a fragment was expected.",
      "servers: [x]|/servers/0|A string was found where a server object was expected.",
      "servers: [{name: 1}]|/servers/0/name|A number was found where a string was expected.",
      "tags: [a]|/tags/0|A string was found where a tag object was expected.",
      "tags: [{name: a, parent: 1}]|/tags/0/parent|A number was found where a string was expected.",
      "tags: [{name: a, kind: {}}]|/tags/0/kind|An object was found where a string was expected.",
      "paths: {/a: {query: 1}}|/paths/~1a/query|A number was found where an operation object was expected.",
      "paths: {/a: {additionalOperations: []}}|/paths/~1a/additionalOperations|An array was found where an object was expected.",
      "paths: {/a: {additionalOperations: {COPY: 1}}}|/paths/~1a/additionalOperations/COPY|A number was found where an operation object was expected.",
      "paths: {/a: {additionalOperations: {COPY: {responses: 1}}}}|/paths/~1a/additionalOperations/COPY/responses|A number was found where an object was expected.",
      "paths: {/a: {additionalOperations: {POST: {}}}}|/paths/~1a/additionalOperations/POST|An operation for 'POST' was found among the additional ones, where only methods without a field of their own are expected.",
      "components: {mediaTypes: {a: 1}}|/components/mediaTypes/a|A number was found where a media type object was expected.",
      "components: {mediaTypes: {a: {itemSchema: 1}}}|/components/mediaTypes/a/itemSchema|A number was found where a schema, which is an object or a boolean, was expected.",
      "components: {mediaTypes: {a: {prefixEncoding: {}}}}|/components/mediaTypes/a/prefixEncoding|An object was found where an array was expected.",
      "components: {mediaTypes: {a: {itemEncoding: 1}}}|/components/mediaTypes/a/itemEncoding|A number was found where an encoding object was expected.",
      "components: {mediaTypes: {a: {encoding: {b: {itemEncoding: 1}}}}}|/components/mediaTypes/a/encoding/b/itemEncoding|A number was found where an encoding object was expected.",
      "components: {mediaTypes: {a: {$ref: '#/x'}}}|/components/mediaTypes/a/$ref|The reference '#/x' names nothing in this document.",
      "components: {examples: {a: {serializedValue: 1}}}|/components/examples/a/serializedValue|A number was found where a string was expected.",
      "components: {securitySchemes: {a: {deprecated: 1}}}|/components/securitySchemes/a/deprecated|A number was found where a boolean was expected.",
      "components: {schemas: {a: {discriminator: {defaultMapping: 1}}}}|/components/schemas/a/discriminator/defaultMapping|A number was found where a string was expected.",
      "components: {schemas: {a: {xml: {nodeType: 1}}}}|/components/schemas/a/xml/nodeType|A number was found where a string was expected."})
  void refuses_another_kind(String yaml, String pointer, String detail) {
    assertThat(flaws(HEAD + yaml + (yaml.startsWith("paths") ? "" : "\npaths: {}"))).singleElement().satisfies(flaw -> {
      assertThat(flaw.pointer()).isEqualTo(pointer);
      assertThat(flaw.line()).isEqualTo(3);
      assertThat(flaw.detail()).isEqualTo(detail);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.0.3", "3.1.0"})
  void a_media_type_is_no_reference_before_3_2(String version) {
    var response = "paths: {}\ncomponents: {responses: {A: {content: {a/b: {$ref: '#/components/responses'}}}}}";
    assertThat(flaws("openapi: " + version + "\n" + INFO + response)).singleElement().extracting(Flaw::detail)
        .isEqualTo("A reference was found where a media type object itself was expected.");
  }

  private static String self(String self, String ref) {
    return "$self: " + self + "\n" + HEAD + "components: {schemas: {A: {$ref: '" + ref + "'}, B: {$anchor: b, type: string}}}";
  }

  @ParameterizedTest
  @CsvSource({
      "https://a.example/b/c.yaml, https://a.example/b/c.yaml#/components/schemas/B",
      "https://a.example/b/c.yaml, HTTPS://A.example/b/c.yaml#/components/schemas/B",
      "https://a.example/b/c.yaml, //a.example/b/c.yaml#/components/schemas/B",
      "https://a.example/b/c.yaml, /b/c.yaml#/components/schemas/B",
      "https://a.example/b/c.yaml, c.yaml#/components/schemas/B",
      "https://a.example/b/c.yaml, ../b/./c.yaml#/components/schemas/B",
      "https://a.example/b/c.yaml, c.yaml#b",
      "https://a.example/b/c.yaml, '#b'",
      "/b/c.yaml, c.yaml#/components/schemas/B",
      "c.yaml, ./c.yaml#/components/schemas/B",
      "urn:example:orders, urn:example:orders#/components/schemas/B"})
  void a_reference_to_the_own_address_leads_into_the_document(String self, String ref) {
    var document = read(self(self, ref));
    assertThat(document.resolve("#/components/schemas/A").pointer()).hasToString("/components/schemas/B");
    assertThat(document.resolve(ref).name()).isEqualTo("B");
    assertThat(Diff.between(document, read(self(self, "#/components/schemas/B")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "https://a.example/b/c.yaml, https://a.example/b/d.yaml#/components/schemas/B",
      "https://a.example/b/c.yaml, http://a.example/b/c.yaml#/components/schemas/B",
      "https://a.example/b/c.yaml, b/c.yaml#/components/schemas/B",
      "https://a.example/b/c.yaml, 'c .yaml#/components/schemas/B'"})
  void a_reference_to_another_address_leads_out(String self, String ref) {
    assertThat(flaws(self(self, ref))).singleElement().extracting(Flaw::detail).isEqualTo("The reference '" + ref
        + "' leads out of this document; only references inside it, which begin with '#', are read.");
  }

  @Test
  void only_3_2_has_an_own_address() {
    assertThat(flaws(self("c.yaml", "c.yaml#/components/schemas/B").replace("3.2.0", "3.1.0"))).hasSize(1);
    assertThatThrownBy(() -> read(self("c.yaml", "#b")).resolve("d.yaml#b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_circle_in_two_spellings_is_a_circle() {
    var circle = "$self: c.yaml\n" + HEAD
        + "components: {schemas: {A: {$ref: 'c.yaml#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}";
    assertThat(flaws(circle)).singleElement().extracting(Flaw::detail).asString().endsWith("leads back to itself.");
  }

  @Test
  void schemas_mean_what_they_mean_in_3_1() {
    var schema = "components: {schemas: {A: {type: [string, 'null']}, B: {$ref: '#/components/schemas/A', minLength: 1}}}\n"
        + "paths: {/a: {get: {responses: {200: {content: {a/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}}";
    var older = read("openapi: 3.1.1\n" + INFO + schema);
    var newer = read(HEAD + schema);
    assertThat(Diff.between(older, newer)).isEmpty();
    assertThat(newer.resolve("#/components/schemas/B").name()).isEqualTo("B");
  }
}
