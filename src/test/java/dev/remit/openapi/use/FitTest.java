package dev.remit.openapi.use;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import dev.remit.openapi.Fit;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Reads;
import dev.remit.openapi.Unmet;
import dev.remit.openapi.Usage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What consumers say they use, and excerpts, held against a contract. */
class FitTest {

  private static final String CONTRACT = """
      openapi: 3.1.0
      info: {title: Orders, version: 1.0.0}
      security: [{key: []}]
      paths:
        /orders/{id}:
          put:
            parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
            - {name: dry, in: query, required: true, schema: {type: boolean}}
            requestBody: {required: true, content: {application/json: {schema: {properties: {total: {type: number}}}}}}
            responses:
              '200':
                description: Done
                headers: {X-Total: {schema: {type: integer}}}
                content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
              '204': {description: Nothing}
      components:
        securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
        schemas:
          Order: {type: object, required: [total], properties: {total: {type: number}, parent: {$ref: '#/components/schemas/Order'}, tags: {additionalProperties: {type: string}}}}
      """;
  private static final Document ORDERS = Reads.read(CONTRACT);

  private static String told(List<Unmet> unmet) {
    return unmet.stream().map(each -> each.rule() + " " + each.severity() + " " + each.place()).collect(Collectors.joining(" + "));
  }

  @ParameterizedTest(name = "[{index}] {0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {"operation": "PUT /orders/{id}"} | ~~
      {"operation": "PUT /orders/{orderId}"} | ~~
      {"operation": "PUT /order/{id}"} | operation-not-in-contract BREAKING operation
      {"operation": "PUT /orders/{id}", "parameters": [{"in": "query", "name": "dry"}]} | ~~
      {"operation": "PUT /orders/{id}", "parameters": [{"in": "query", "name": "dry"}, {"in": "query", "name": "page"}]} | parameter-not-in-contract RISKY query parameter page
      {"operation": "PUT /orders/{id}", "parameters": []} | required-parameter-not-sent BREAKING query parameter dry
      {"operation": "PUT /orders/{id}", "sends": {"members": ["total"]}} | ~~
      {"operation": "PUT /orders/{id}", "sends": {"members": []}} | required-request-body-not-sent BREAKING request body
      {"operation": "PUT /orders/{id}", "sends": {"members": ["extra"]}} | request-member-not-in-contract RISKY request body: extra
      {"operation": "PUT /orders/{id}", "sends": {"mediaTypes": ["text/a"], "members": ["total"]}} | request-media-type-not-in-contract BREAKING request body
      {"operation": "PUT /orders/{id}", "reads": [{"status": "200", "members": ["total", "parent.parent.total", "tags.a", "tags.*"], "headers": ["x-total"]}]} | ~~
      {"operation": "PUT /orders/{id}", "reads": [{"status": "200", "members": ["parent.legacy"]}]} | response-member-not-in-contract BREAKING 200: parent.legacy
      {"operation": "PUT /orders/{id}", "reads": [{"status": "200", "headers": ["x-page"]}]} | response-header-not-in-contract BREAKING 200 header x-page
      {"operation": "PUT /orders/{id}", "reads": [{"status": "404"}]} | status-not-in-contract BREAKING 404
      {"operation": "PUT /orders/{id}", "reads": [{"status": "204", "members": [""]}]} | response-body-not-in-contract BREAKING 204
      {"operation": "PUT /orders/{id}", "reads": [{"status": "200", "mediaTypes": ["text/csv"], "members": [""]}]} | response-media-type-not-in-contract BREAKING 200
      """)
  void whatIsSaidIsHeldAgainstIt(String use, String unmet) {
    var usage = Usage.read(("{\"operations\":[" + use + "]}").getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);

    assertThat(told(Fit.of(ORDERS, usage).unmet())).isEqualTo(unmet == null ? "" : unmet);
  }

  @Test
  void nothingKnownIsNothingUnmet() {
    assertThat(Fit.of(ORDERS, Usage.UNKNOWN)).isEqualTo(new Fit(Usage.UNKNOWN, List.of()));
  }

  @Test
  void theContractFitsItself() {
    var fit = Fit.ofExcerpt(ORDERS, ORDERS);

    assertThat(fit.unmet()).isEmpty();
    assertThat(fit.usage().operations()).singleElement().satisfies(use -> {
      assertThat(use.operation()).isEqualTo("PUT /orders/{id}");
      assertThat(use.sends().members()).containsExactly("total");
      assertThat(use.reads().get(0).body().members()).containsExactly("parent", "tags.*", "total");
      assertThat(use.reads().get(0).headers()).containsExactly("x-total");
    });
    assertThat(Fit.of(ORDERS, fit.usage()).unmet()).isEmpty();
  }

  @Test
  void anExcerptMayLeaveOutWhatItDoesNotUse() {
    var excerpt = Reads.read("""
        openapi: 3.1.0
        info: {title: What the web uses, version: 3.2.0}
        paths:
          /orders/{order}:
            put:
              parameters:
              - {name: order, in: path, required: true, schema: {type: string}}
              - {name: dry, in: query, required: true, schema: {type: boolean}}
              requestBody: {required: true, content: {application/json: {schema: {properties: {total: {type: number}}}}}}
              responses: {'200': {description: Done, content: {application/json: {schema: {type: object, required: [total], properties: {total: {type: number}}}}}}}
        """);

    var fit = Fit.ofExcerpt(ORDERS, excerpt);

    assertThat(told(fit.unmet())).isEmpty();
    assertThat(fit.usage().operations()).extracting(each -> each.operation()).containsExactly("PUT /orders/{id}");
  }

  @Test
  void whatBreaksWhenTheContractTakesThePlaceOfTheExcerptIsUnmet() {
    var excerpt = Reads.read(CONTRACT.replace("Order: {type: object, required: [total], properties: {total: {type: number}",
        "Order: {type: object, required: [total, legacyTotal], properties: {total: {type: integer}, legacyTotal: {type: number}"));

    var unmet = Fit.ofExcerpt(ORDERS, excerpt).unmet();

    assertThat(unmet).extracting(Unmet::rule).contains("required-property-removed", "type-widened");
    assertThat(unmet).allSatisfy(each -> assertThat(each.operation()).isEqualTo("PUT /orders/{id}"));
  }
}
