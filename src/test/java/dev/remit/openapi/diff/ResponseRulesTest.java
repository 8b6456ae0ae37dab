package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statuses, headers and links of answers; each edit and its reverse. */
class ResponseRulesTest {

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      {2XX: {description: a}} | {'200': {description: a}} | status-range-narrowed COMPATIBLE | status-added COMPATIBLE
      {2XX: {description: a}} | {'404': {description: a}} | success-status-removed BREAKING + status-added COMPATIBLE | status-added COMPATIBLE + status-removed COMPATIBLE
      {4XX: {description: a}} | {'404': {description: a}} | status-removed COMPATIBLE | status-added COMPATIBLE
      {'200': {description: a}} | {'201': {description: a}} | success-status-removed BREAKING + status-added COMPATIBLE | success-status-removed BREAKING + status-added COMPATIBLE
      {2xx: {description: a}} | {2XX: {description: a}} | '' | ''
      {'200': {description: a}, default: {description: a}} | {'200': {description: a}} | status-removed COMPATIBLE | status-added COMPATIBLE
      {default: {description: a}} | {} | success-status-removed BREAKING | status-added COMPATIBLE
      {default: {description: a}} | {2XX: {description: a}} | status-removed COMPATIBLE | status-added COMPATIBLE
      {default: {description: a}} | {'200': {description: a}, default: {description: a}} | '' | ''
      {default: {description: a, content: {a/b: {schema: {type: string}}}}} | {'404': {description: a, content: {a/b: {schema: {type: integer}}}}, default: {description: a, content: {a/b: {schema: {type: string}}}}} | type-changed BREAKING | type-changed BREAKING
      {2XX: {description: a, content: {a/b: {schema: {type: string}}}}} | {'200': {description: a, content: {a/b: {schema: {type: integer}}}}, 2XX: {description: a, content: {a/b: {schema: {type: string}}}}} | type-changed BREAKING | type-changed BREAKING
      {'200': {description: a}, x-a: {description: a}} | {'200': {description: a}} | '' | ''
      {'200': {description: a, headers: {A: {schema: {}}}}} | {'200': {description: a, headers: {A: {schema: {}}, B: {required: true, schema: {}}}}} | required-header-added COMPATIBLE | required-header-removed BREAKING
      {'200': {description: a, headers: {Content-Type: {required: true, schema: {}}}}} | {'200': {description: a}} | '' | ''
      {'200': {description: a, headers: {A: {schema: {type: object}}}}} | {'200': {description: a, headers: {A: {explode: true, schema: {type: object}}}}} | parameter-style-changed BREAKING | parameter-style-changed BREAKING
      {'200': {description: a, headers: {A: {schema: {type: object}}}}} | {'200': {description: a, headers: {A: {content: {application/json: {schema: {type: object}}}}}}} | parameter-style-changed BREAKING | parameter-style-changed BREAKING
      {'200': {description: a, headers: {A: {schema: {type: integer}}}}} | {'200': {description: a, headers: {A: {content: {application/json: {schema: {type: integer}}}}}}} | '' | ''
      """)
  void haveTheirRuleInBothOrders(String before, String after, String verdict, String reverse) {
    var old = Sample.operation("{responses: " + before + "}");
    var now = Sample.operation("{responses: " + after + "}");

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @ParameterizedTest(name = "webhook {2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      {2XX: {description: a}} | {'200': {description: a}} | status-range-narrowed BREAKING | status-added COMPATIBLE
      {'200': {description: a}} | {'200': {description: a}, '410': {description: a}} | status-added COMPATIBLE | status-removed RISKY
      {'200': {description: a}} | {'200': {description: a, headers: {B: {required: true, schema: {}}}}} | required-header-added BREAKING | required-header-removed RISKY
      {'200': {description: a}} | {'200': {description: a}, '202': {description: a}} | status-added COMPATIBLE | success-status-removed BREAKING
      """)
  void ofAWebhookComeFromTheConsumer(String before, String after, String verdict, String reverse) {
    var old = Sample.root("3.1.0", "webhooks: {w: {post: {responses: " + before + "}}}");
    var now = Sample.root("3.1.0", "webhooks: {w: {post: {responses: " + after + "}}}");

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict
      {operationId: one} | {operationRef: '#/paths/~1one~1{id}/get'} | ''
      {operationId: one} | {operationId: two} | link-changed RISKY
      {operationId: one} | {operationRef: '#/paths/~1two/get'} | link-changed RISKY
      {operationId: one} | {operationRef: 'https://elsewhere.example/api#/paths/~1one/get'} | link-changed RISKY
      {operationId: one, parameters: {id: a}} | {operationId: one, parameters: {path.id: a}} | ''
      {operationId: one, parameters: {id: a}} | {operationId: one, parameters: {id: b}} | link-changed RISKY
      {operationId: one, requestBody: a} | {operationId: one, requestBody: b} | link-changed RISKY
      {operationId: one, server: {url: /a}} | {operationId: one} | link-changed RISKY
      {operationId: one, description: a} | {operationId: one, description: b} | documentation-changed EDITORIAL
      {operationId: one, x-a: a} | {operationId: one, x-a: b} | extension-changed EDITORIAL
      """)
  void linksLeadToOperations(String before, String after, String verdict) {
    assertThat(Sample.verdicts(linked(before, "id"), linked(after, "id"))).isEqualTo(verdict);
  }

  @Test
  void aLinkFollowsARenamedVariable() {
    assertThat(Sample.verdicts(linked("{operationId: one, parameters: {id: a}}", "id"), linked("{operationId: one, parameters: {key: a}}", "key")))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict of a webhook | verdict of a path
      '' | ', content: {application/json: {}}' | answer-body-described RISKY | media-type-added COMPATIBLE
      ', content: {}' | ', content: {application/json: {}}' | answer-body-described RISKY | media-type-added COMPATIBLE
      ', content: {application/json: {}}' | ', content: {application/json: {}, text/csv: {}}' | media-type-added COMPATIBLE | media-type-added COMPATIBLE
      """)
  void whoIsCalledSendsNoBodyThatWasNotDescribed(String before, String after, String webhook, String path) {
    var answered = "%s: {%s: {post: {responses: {'200': {description: a%s}}}}}";

    assertThat(Sample.verdicts(Sample.root("3.1.0", answered.formatted("webhooks", "w", before)), Sample.root("3.1.0", answered.formatted("webhooks", "w", after))))
        .isEqualTo(webhook);
    assertThat(Sample.verdicts(Sample.root("3.1.0", answered.formatted("paths", "/w", before)), Sample.root("3.1.0", answered.formatted("paths", "/w", after))))
        .isEqualTo(path);
  }

  private static Document linked(String link, String variable) {
    return Sample.root("3.1.0", """
        paths: {
          /from: {get: {responses: {'200': {description: a, links: {l: %1$s}}}}},
          '/one/{%2$s}': {get: {operationId: one, parameters: [{name: %2$s, in: path, required: true, schema: {type: string}}], responses: {}}},
          /two: {get: {operationId: two, responses: {}}}}
        """.formatted(link, variable));
  }
}
