package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule about operations, parameters, bodies, responses, security and servers. */
class OperationRulesTest {

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | place
      {responses: {}} | {responses: {}, deprecated: true} | operation-deprecated COMPATIBLE | operation
      {responses: {}, deprecated: true} | {responses: {}} | operation-reactivated COMPATIBLE | operation
      {responses: {}, operationId: a} | {responses: {}, operationId: b} | operation-id-changed COMPATIBLE | operation
      {responses: {}, tags: [a]} | {responses: {}, tags: [b]} | tags-changed EDITORIAL | operation
      {responses: {}, summary: a} | {responses: {}, summary: b} | documentation-changed EDITORIAL | operation
      {responses: {}, x-a: 1} | {responses: {}, x-a: 2} | extension-changed EDITORIAL | operation
      {responses: {}} | {responses: {}, fancy: 2} | keyword-changed RISKY | operation
      {responses: {}} | {responses: {}, parameters: [{name: q, in: query, schema: {}}]} | parameter-added COMPATIBLE | query parameter q
      {responses: {}} | {responses: {}, parameters: [{name: q, in: query, required: true, schema: {}}]} | required-parameter-added BREAKING | query parameter q
      {responses: {}, parameters: [{name: q, in: cookie, schema: {}}]} | {responses: {}} | parameter-removed RISKY | cookie parameter q
      {responses: {}, parameters: [{name: q, in: query, schema: {}}]} | {responses: {}, parameters: [{name: q, in: query, required: true, schema: {}}]} | parameter-became-required BREAKING | query parameter q
      {responses: {}, parameters: [{name: q, in: query, required: true, schema: {}}]} | {responses: {}, parameters: [{name: q, in: query, schema: {}}]} | parameter-became-optional COMPATIBLE | query parameter q
      {responses: {}, parameters: [{name: q, in: query, schema: {}}]} | {responses: {}, parameters: [{name: q, in: query, deprecated: true, schema: {}}]} | parameter-deprecated COMPATIBLE | query parameter q
      {responses: {}, parameters: [{name: q, in: query, deprecated: true, schema: {}}]} | {responses: {}, parameters: [{name: q, in: query, schema: {}}]} | parameter-reactivated COMPATIBLE | query parameter q
      {responses: {}, parameters: [{name: q, in: query, schema: {type: array}}]} | {responses: {}, parameters: [{name: q, in: query, explode: false, schema: {type: array}}]} | parameter-style-changed BREAKING | query parameter q
      {responses: {}, parameters: [{name: q, in: query, schema: {type: string}}]} | {responses: {}, parameters: [{name: q, in: query, schema: {type: integer}}]} | type-changed BREAKING | query parameter q
      {responses: {}, parameters: [{name: q, in: query, content: {application/json: {schema: {type: string}}}}]} | {responses: {}, parameters: [{name: q, in: query, content: {application/json: {schema: {type: integer}}}}]} | type-changed BREAKING | query parameter q application/json
      {responses: {}} | {responses: {}, requestBody: {content: {}}} | request-body-added COMPATIBLE | request body
      {responses: {}} | {responses: {}, requestBody: {required: true, content: {}}} | required-request-body-added BREAKING | request body
      {responses: {}, requestBody: {content: {}}} | {responses: {}} | request-body-removed BREAKING | request body
      {responses: {}, requestBody: {content: {}}} | {responses: {}, requestBody: {required: true, content: {}}} | request-body-became-required BREAKING | request body
      {responses: {}, requestBody: {required: true, content: {}}} | {responses: {}, requestBody: {content: {}}} | request-body-became-optional COMPATIBLE | request body
      {responses: {}, requestBody: {content: {text/a: {}}}} | {responses: {}, requestBody: {content: {text/a: {}, text/b: {}}}} | media-type-added COMPATIBLE | request body text/b
      {responses: {}, requestBody: {content: {text/a: {}, text/b: {}}}} | {responses: {}, requestBody: {content: {text/a: {}}}} | media-type-removed BREAKING | request body text/b
      {responses: {}, requestBody: {content: {multipart/form-data: {encoding: {a: {contentType: text/a}}}}}} | {responses: {}, requestBody: {content: {multipart/form-data: {encoding: {a: {contentType: text/b}}}}}} | part-type-changed BREAKING | request body multipart/form-data part a
      {responses: {}} | {responses: {'404': {description: a}}} | status-added COMPATIBLE | 404
      {responses: {'404': {description: a}}} | {responses: {}} | status-removed COMPATIBLE | 404
      {responses: {'200': {description: a}}} | {responses: {}} | success-status-removed BREAKING | 200
      {responses: {'200': {description: a, content: {text/a: {}, text/b: {}}}}} | {responses: {'200': {description: a, content: {text/a: {}}}}} | media-type-removed BREAKING | 200 text/b
      {responses: {'200': {description: a}}} | {responses: {'200': {description: a, headers: {A: {schema: {}}}}}} | header-added COMPATIBLE | 200 header a
      {responses: {'200': {description: a, headers: {A: {schema: {}}}}}} | {responses: {'200': {description: a}}} | header-removed RISKY | 200 header a
      {responses: {'200': {description: a, headers: {A: {required: true, schema: {}}}}}} | {responses: {'200': {description: a}}} | required-header-removed BREAKING | 200 header a
      {responses: {'200': {description: a, headers: {A: {schema: {}}}}}} | {responses: {'200': {description: a, headers: {A: {required: true, schema: {}}}}}} | header-became-required COMPATIBLE | 200 header a
      {responses: {'200': {description: a, headers: {A: {required: true, schema: {}}}}}} | {responses: {'200': {description: a, headers: {A: {schema: {}}}}}} | header-became-optional BREAKING | 200 header a
      {responses: {'200': {description: a, headers: {A: {schema: {type: integer}}}}}} | {responses: {'200': {description: a, headers: {A: {schema: {type: string}}}}}} | type-changed BREAKING | 200 header a
      {responses: {'200': {description: a, headers: {A: {schema: {type: string}}}}}} | {responses: {'200': {description: a, headers: {A: {schema: {type: integer}}}}}} | type-changed COMPATIBLE | 200 header a
      {responses: {'200': {description: a}}} | {responses: {'200': {description: a, links: {l: {operationId: x}}}}} | link-added COMPATIBLE | 200 link l
      {responses: {'200': {description: a, links: {l: {operationId: x}}}}} | {responses: {'200': {description: a}}} | link-removed RISKY | 200 link l
      {responses: {'200': {description: a, links: {l: {operationId: x}}}}} | {responses: {'200': {description: a, links: {l: {operationId: y}}}}} | link-changed RISKY | 200 link l
      {responses: {}} | {responses: {}, security: [{key: []}]} | security-tightened BREAKING | security
      {responses: {}, security: [{key: []}]} | {responses: {}, security: [{key: []}, {}]} | security-relaxed COMPATIBLE | security
      {responses: {}, security: [{key: []}]} | {responses: {}, security: [{key: [], login: []}]} | security-tightened BREAKING | security
      {responses: {}, security: [{login: [a]}]} | {responses: {}, security: [{login: [a, b]}]} | security-tightened BREAKING | security
      {responses: {}, servers: [{url: /a}]} | {responses: {}, servers: [{url: /a}, {url: /b}]} | server-added COMPATIBLE | servers
      {responses: {}, requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary, description: a}}}}} | {responses: {}, requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary, description: b}}}}} | documentation-changed EDITORIAL | request body application/octet-stream
      {responses: {'302': {description: a}, '400': {description: a}}} | {responses: {'400': {description: a}}} | success-status-removed BREAKING | 302
      {responses: {'200': {description: a}, '302': {description: a}}} | {responses: {'200': {description: a}}} | status-removed COMPATIBLE | 302
      {responses: {}, parameters: [{name: f, in: query, schema: {items: {}}}]} | {responses: {}, parameters: [{name: f, in: query, explode: false, schema: {items: {}}}]} | parameter-style-changed BREAKING | query parameter f
      {responses: {}, parameters: [{name: f, in: query}]} | {responses: {}, parameters: [{name: f, in: query, explode: false}]} | parameter-style-changed BREAKING | query parameter f
      {responses: {}, parameters: [{name: f, in: header, schema: {type: object}}]} | {responses: {}, parameters: [{name: f, in: header, explode: true, schema: {type: object}}]} | parameter-style-changed BREAKING | header parameter f
      {responses: {}, servers: [{url: /a}, {url: /b}]} | {responses: {}, servers: [{url: /a}]} | server-removed RISKY | servers
      {responses: {}, callbacks: {c: {'{$url}': {post: {responses: {}}}}}} | {responses: {}} | callback-removed BREAKING | operation
      {responses: {}} | {responses: {}, callbacks: {c: {'{$url}': {post: {responses: {}}}}}} | callback-added COMPATIBLE | operation
      """)
  void aChangeHasItsRuleAndSeverity(String before, String after, String verdict, String place) {
    var changes = Diff.between(Sample.operation(before), Sample.operation(after));

    assertThat(changes).extracting(Sample::verdict).containsExactly(verdict);
    assertThat(changes).extracting(Change::place).containsExactly(place);
  }

  @Test
  void operationsComeAndGo() {
    var one = Sample.document("openapi: 3.0.3\ninfo: {title: a, version: a}\npaths: {/a: {get: {responses: {}}}}");
    var other = Sample.document("openapi: 3.0.3\ninfo: {title: a, version: a}\npaths: {/a: {put: {responses: {}}}}");

    assertThat(Diff.between(one, other)).extracting(change -> change.operation() + " " + Sample.verdict(change))
        .containsExactly("PUT /a operation-added COMPATIBLE", "GET /a operation-removed BREAKING");
  }

  @Test
  void aLinkWhoseOperationIdAnotherOperationHasNowLeadsElsewhere() {
    var paths = "paths: {/a: {get: {responses: {'200': {description: a, links: {n: {operationId: one}}}}}}, "
        + "/b: {get: {operationId: %s, responses: {}}}, /c: {get: {operationId: %s, responses: {}}}}";
    var old = Sample.root("3.1.0", paths.formatted("one", "two"));

    assertThat(Sample.verdicts(old, Sample.root("3.1.0", paths.formatted("two", "one")))).contains("link-changed RISKY");
    assertThat(Sample.verdicts(old, Sample.root("3.1.0", paths.formatted("three", "two")))).contains("link-changed RISKY");
    assertThat(Sample.verdicts(old, Sample.root("3.1.0", paths.formatted("one", "three")))).doesNotContain("link-changed");
  }

  @Test
  void whatIsWrittenAlikeIsNoChange() {
    var list = "{responses: {}, parameters: [{name: f, in: header, %s schema: {type: array}}]}";

    assertThat(Sample.verdicts(Sample.operation(list.formatted("")), Sample.operation(list.formatted("explode: true,")))).isEmpty();
    assertThat(Sample.verdicts(Sample.operation(list.formatted("")), Sample.operation(list.formatted("allowReserved: true,")))).isEmpty();
  }

  @Test
  void ofTwoKeysOfOneMediaTypeEachIsCompared() {
    var body = "{responses: {}, requestBody: {content: {application/json: {}, 'application/json; charset=utf-8': {schema: {type: %s}}}}}";

    assertThat(Sample.verdicts(Sample.operation(body.formatted("string")), Sample.operation(body.formatted("integer")))).contains("type-changed BREAKING");
  }

  @Test
  void whatAProviderShowsAndSendsWhenItCallsIsNotAskedFor() {
    var call = "components: {securitySchemes: {k: {type: http, scheme: basic}, m: {type: http, scheme: bearer}}}, "
        + "webhooks: {w: {post: {security: [{%s: []}], responses: {}, requestBody: {content: {%s}}}}}";
    var old = Sample.root("3.1.0", call.formatted("k", "text/plain: {}"));

    assertThat(Sample.verdicts(old, Sample.root("3.1.0", call.formatted("m", "text/plain: {}")))).isEqualTo("security-relaxed BREAKING");
    assertThat(Sample.verdicts(old, Sample.root("3.1.0", call.formatted("k", "text/plain: {}, application/xml: {}"))))
        .isEqualTo("media-type-widened BREAKING");
  }

  @Test
  void aBasePathThatMovesIntoThePathsTakesNoOperationAway() {
    var server = based("https://api.example.com/v1", "/a/{id}", "responses: {}");
    var path = based("https://api.example.com", "/v1/a/{key}", "responses: {}");

    assertThat(Sample.verdicts(server, path)).isEmpty();
    assertThat(Sample.verdicts(path, server)).isEmpty();
    assertThat(Sample.verdicts(server, based("https://api.example.com/v2", "/v1/a/{id}", "responses: {}"))).contains("operation-removed BREAKING");
  }

  @Test
  void whereABasePathMovedTheOperationsAreCompared() {
    assertThat(Sample.verdicts(based("https://api.example.com/v1", "/a/{id}", "responses: {}"),
        based("https://api.example.com", "/v1/a/{id}", "responses: {}, requestBody: {required: true, content: {text/plain: {}}}")))
        .contains("BREAKING").doesNotContain("operation-removed");
  }

  private static Document based(String server, String path, String operation) {
    var parameter = "parameters: [{name: " + path.replaceAll(".*\\{(.*)}", "$1") + ", in: path, required: true, schema: {type: string}}]";
    return Sample.root("3.1.0", "servers: [{url: '" + server + "'}], paths: {'" + path + "': {post: {" + parameter + ", " + operation + "}}}");
  }

  @Test
  void aStatusThatIsNotNamedIsSpokenForByItsRangeOrDefault() {
    var named = "{responses: {'200': {description: a, content: {a/b: {schema: {type: string}}}}, default: {description: a}}}";
    var range = "{responses: {2XX: {description: a, content: {a/b: {schema: {type: integer}}}}, default: {description: a}}}";

    assertThat(Diff.between(Sample.operation(named), Sample.operation(range)))
        .extracting(Sample::verdict).contains("type-changed BREAKING").doesNotContain("success-status-removed BREAKING");
  }

  @Test
  void inAWebhookTheDirectionsSwap() {
    var webhook = """
        openapi: 3.1.0
        info: {title: a, version: a}
        webhooks: {paid: {post: {requestBody: {content: {application/json: {schema: {type: %s}}}}, responses: {}}}}
        """;

    assertThat(Diff.between(Sample.document(webhook.formatted("number")), Sample.document(webhook.formatted("integer"))))
        .extracting(Sample::verdict).containsExactly("type-narrowed COMPATIBLE");
    assertThat(Diff.between(Sample.document(webhook.formatted("integer")), Sample.document(webhook.formatted("number"))))
        .extracting(Sample::verdict).containsExactly("type-widened BREAKING");
  }

  @Test
  void aSecuritySchemeIsPresentedDifferently() {
    var scheme = """
        openapi: 3.0.3
        info: {title: a, version: a}
        paths: {/things: {get: {security: [{key: []}], responses: {}}}}
        components: {securitySchemes: {key: %s}}
        """;
    var header = Sample.document(scheme.formatted("{type: apiKey, in: header, name: X-Key}"));
    var query = Sample.document(scheme.formatted("{type: apiKey, in: query, name: X-Key}"));

    assertThat(Diff.between(header, query)).extracting(Sample::verdict).containsExactly("security-scheme-changed BREAKING");
  }

  @Test
  void aSharedSchemaIsOneChangeWithAllItsUses() {
    var shared = """
        openapi: 3.0.3
        info: {title: a, version: a}
        paths:
          /a: {get: {responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}}}}
          /b: {get: {responses: {'200': {description: a, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/T'}}}}}}}}
        components: {schemas: {T: {type: object, properties: {x: {type: %s}}}}}
        """;

    var changes = Diff.between(Sample.document(shared.formatted("string")), Sample.document(shared.formatted("integer")));

    assertThat(changes).singleElement().satisfies(change -> {
      assertThat(change.pointerAfter()).isEqualTo("/components/schemas/T/properties/x/type");
      assertThat(change.uses()).containsExactly(
          new Change.Use("GET /a", "200 application/json: x"), new Change.Use("GET /b", "200 application/json: [].x"));
    });
  }
}
