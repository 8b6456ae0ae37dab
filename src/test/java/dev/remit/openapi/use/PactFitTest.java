package dev.remit.openapi.use;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import dev.remit.openapi.Fit;
import dev.remit.openapi.Limits;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.Pact;
import dev.remit.openapi.Reads;
import dev.remit.openapi.Unmet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pacts that agree and disagree with a contract, judged as the field's comparators do. */
class PactFitTest {

  private static final Document CONTRACT = Reads.read("""
      openapi: 3.0.3
      info: {title: Orders, version: 1.0.0}
      servers: [{url: 'https://shop.example/api/v1'}, {url: /}]
      security: [{key: []}]
      paths:
        /orders:
          get:
            parameters:
            - {name: limit, in: query, schema: {type: integer, maximum: 100}}
            - {name: state, in: query, schema: {type: array, items: {enum: [open, closed]}}, explode: false}
            - {name: ids, in: query, schema: {type: array, items: {type: integer}}}
            - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}
            - {name: X-Trace, in: header, schema: {type: string, maxLength: 4}}
            - {name: tz, in: cookie, schema: {type: string}}
            responses:
              '200':
                description: Orders
                headers: {X-Total: {schema: {type: integer}}}
                content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}
              '4XX': {description: No, content: {application/problem+json: {schema: {type: object, properties: {title: {type: string}}}}}}
              default: {description: Failed}
          post:
            parameters: [{name: dry, in: query, required: true, schema: {type: boolean}}]
            requestBody:
              required: true
              content:
                application/json: {schema: {$ref: '#/components/schemas/NewOrder'}}
            responses:
              '201': {description: Made, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
              '204': {description: Nothing}
        /orders/{id}:
          get:
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
            responses: {'200': {description: One, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
          delete:
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
            responses: {'204': {description: Gone}}
        /orders/latest:
          get: {responses: {'200': {description: Latest, content: {'*/*': {schema: {type: string}}}}}}
        /pets:
          get:
            responses:
              '200':
                description: Pets
                content:
                  application/json:
                    schema:
                      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      components:
        securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
        schemas:
          Order:
            type: object
            required: [id, total]
            properties:
              id: {type: integer}
              total: {type: number}
              note: {type: string, nullable: true}
              lines: {type: array, items: {type: object, required: [sku], properties: {sku: {type: string}, count: {type: integer}}}}
              labels: {type: object, additionalProperties: {type: string}}
              free: {type: object}
          NewOrder:
            type: object
            required: [total]
            additionalProperties: false
            properties: {total: {type: number, minimum: 1}, note: {type: string}, id: {type: integer, readOnly: true}}
          Cat: {type: object, required: [kind, meow], properties: {kind: {enum: [cat]}, meow: {type: string}}}
          Dog: {type: object, required: [kind, bark], properties: {kind: {enum: [dog]}, bark: {type: string}}}
      """);

  private static Fit fit(String request, String response) {
    var json = "{\"consumer\": {\"name\": \"web\"}, \"provider\": {\"name\": \"orders\"}, \"interactions\": [{\"description\": \"one\", \"request\": "
        + request + ", \"response\": " + response + "}], \"metadata\": {\"pactSpecification\": {\"version\": \"3.0.0\"}}}";
    return Fit.of(CONTRACT, Pact.read(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT));
  }

  private static String told(List<Unmet> unmet) {
    return unmet.stream().map(each -> each.rule() + " " + each.severity() + " " + each.place()).collect(Collectors.joining(" + "));
  }

  @ParameterizedTest(name = "[{index}] {0} -> {1}: {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # request | response | what is unmet
      {"method": "GET", "path": "/orders"} | {"status": 200} | ~~
      {"method": "GET", "path": "/orders/"} | {"status": 200} | ~~
      {"method": "GET", "path": "/api/v1/orders"} | {"status": 200} | ~~
      {"method": "GET", "path": "/api/v2/orders"} | {"status": 200} | operation-not-in-contract BREAKING operation
      {"method": "GET", "path": "/customers"} | {"status": 200} | operation-not-in-contract BREAKING operation
      {"method": "PATCH", "path": "/orders"} | {"status": 200} | operation-not-in-contract BREAKING operation
      {"method": "GET", "path": "/orders/17"} | {"status": 200} | ~~
      {"method": "GET", "path": "/orders/latest"} | {"status": 200} | ~~
      {"method": "DELETE", "path": "/orders/latest"} | {"status": 204} | parameter-refused BREAKING path parameter id

      {"method": "GET", "path": "/orders", "query": "limit=10"} | {"status": 200} | ~~
      {"method": "GET", "path": "/orders", "query": "limit=many"} | {"status": 200} | parameter-refused BREAKING query parameter limit
      {"method": "GET", "path": "/orders", "query": "limit=101"} | {"status": 200} | parameter-refused BREAKING query parameter limit
      {"method": "GET", "path": "/orders", "query": "limit=many"} | {"status": 400} | ~~
      {"method": "GET", "path": "/orders", "query": "page=2"} | {"status": 200} | parameter-not-in-contract RISKY query parameter page
      {"method": "GET", "path": "/orders", "query": {"state": ["open,closed"], "ids": ["1", "2"]}} | {"status": 200} | ~~
      {"method": "GET", "path": "/orders", "query": {"state": ["lost"]}} | {"status": 200} | parameter-refused BREAKING query parameter state
      {"method": "GET", "path": "/orders", "query": {"ids": ["1", "x"]}} | {"status": 200} | parameter-refused BREAKING query parameter ids
      {"method": "GET", "path": "/orders", "query": {"filter[a]": ["x"]}} | {"status": 200} | ~~

      {"method": "GET", "path": "/orders", "headers": {"x-trace": "abcd", "User-Agent": "a", "X-Key": "k", "Authorization": "Bearer x"}} | {"status": 200} | ~~
      {"method": "GET", "path": "/orders", "headers": {"X-Trace": "abcde"}} | {"status": 200} | parameter-refused BREAKING header parameter X-Trace
      {"method": "GET", "path": "/orders", "headers": {"X-Other": "a"}} | {"status": 200} | parameter-not-in-contract RISKY header parameter x-other
      {"method": "GET", "path": "/orders", "headers": {"Accept": "application/json"}} | {"status": 200} | ~~
      {"method": "GET", "path": "/orders", "headers": {"Accept": "text/html, */*;q=0.1"}} | {"status": 200} | ~~
      {"method": "GET", "path": "/orders", "headers": {"Accept": "text/html"}} | {"status": 200} | accept-not-in-contract BREAKING 200

      {"method": "POST", "path": "/orders", "query": "dry=true", "headers": {"Content-Type": "application/json"}, "body": {"total": 5}} | {"status": 204} | ~~
      {"method": "POST", "path": "/orders", "query": "dry=true", "headers": {"Content-Type": "application/json; charset=utf-8"}, "body": {"total": 5}} | {"status": 204} | ~~
      {"method": "POST", "path": "/orders", "query": "dry=true", "body": {"total": 5}} | {"status": 204} | ~~
      {"method": "POST", "path": "/orders", "body": {"total": 5}} | {"status": 204} | required-parameter-not-sent BREAKING query parameter dry
      {"method": "POST", "path": "/orders", "query": "dry=true"} | {"status": 204} | required-request-body-not-sent BREAKING request body
      {"method": "POST", "path": "/orders", "query": "dry=true", "body": {"total": 0}} | {"status": 204} | request-body-refused BREAKING request body: total
      {"method": "POST", "path": "/orders", "query": "dry=true", "body": {"note": "a"}} | {"status": 204} | request-body-refused BREAKING request body: total
      {"method": "POST", "path": "/orders", "query": "dry=true", "body": {"total": 5, "extra": 1}} | {"status": 204} | request-body-refused BREAKING request body: extra
      {"method": "POST", "path": "/orders", "query": "dry=true", "headers": {"Content-Type": "text/xml"}, "body": "<a/>"} | {"status": 204} | request-media-type-not-in-contract BREAKING request body
      {"method": "DELETE", "path": "/orders/1", "body": {"why": "x"}} | {"status": 204} | request-body-not-in-contract RISKY request body

      {"method": "GET", "path": "/orders/1"} | {"status": 404} | status-not-in-contract BREAKING 404
      {"method": "GET", "path": "/orders"} | {"status": 404, "body": {"title": "a"}} | ~~
      {"method": "GET", "path": "/orders"} | {"status": 503} | status-by-default-only RISKY 503
      {"method": "GET", "path": "/orders"} | {"status": 200, "headers": {"X-Total": "3", "Date": "now"}} | ~~
      {"method": "GET", "path": "/orders"} | {"status": 200, "headers": {"X-Total": "three"}} | response-header-not-promised BREAKING 200 header x-total
      {"method": "GET", "path": "/orders"} | {"status": 200, "headers": {"X-Page": "3"}} | response-header-not-in-contract BREAKING 200 header x-page
      {"method": "GET", "path": "/orders"} | {"status": 200, "headers": {"Content-Type": "text/csv"}, "body": "a"} | response-media-type-not-in-contract BREAKING 200
      {"method": "DELETE", "path": "/orders/1"} | {"status": 204, "body": {"a": 1}} | response-body-not-in-contract BREAKING 204

      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"total": 1.5}} | ~~
      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"total": "1.5"}} | response-value-not-promised BREAKING 200: total
      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"legacyTotal": 1}} | response-member-not-in-contract BREAKING 200: legacyTotal
      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"note": null}} | ~~
      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"total": null}} | response-value-not-promised BREAKING 200: total
      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"lines": [{"count": 1}]}} | ~~
      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"lines": [{"price": 1}]}} | response-member-not-in-contract BREAKING 200: lines[].price
      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"lines": {"sku": "a"}}} | response-value-not-promised BREAKING 200: lines
      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"labels": {"any": "x"}}} | ~~
      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"labels": {"any": 1}}} | response-value-not-promised BREAKING 200: labels.any
      {"method": "GET", "path": "/orders/1"} | {"status": 200, "body": {"free": {"any": 1}}} | ~~
      {"method": "GET", "path": "/orders"} | {"status": 200, "body": [{"id": 1}, {"id": "x"}]} | response-value-not-promised BREAKING 200: [].id
      {"method": "GET", "path": "/orders"} | {"status": 200, "body": {"id": 1}} | response-value-not-promised BREAKING 200
      {"method": "GET", "path": "/pets"} | {"status": 200, "body": {"kind": "cat", "meow": "m"}} | ~~
      {"method": "GET", "path": "/pets"} | {"status": 200, "body": {"kind": "cat", "bark": "b"}} | ~~
      {"method": "GET", "path": "/pets"} | {"status": 200, "body": {"kind": "cow"}} | response-value-not-promised BREAKING 200: kind
      {"method": "GET", "path": "/pets"} | {"status": 200, "body": {"kind": "cat", "purr": "b"}} | response-member-not-in-contract BREAKING 200: purr
      """)
  void areHeldAgainstIt(String request, String response, String unmet) {
    assertThat(told(fit(request, response).unmet())).isEqualTo(unmet == null ? "" : unmet);
  }

  @Test
  void theUsageSpeaksTheContractsWords() {
    var use = fit("{\"method\": \"GET\", \"path\": \"/orders\", \"query\": \"limit=10&filter[a]=b\", \"headers\": {\"X-Trace\": \"a\", \"Cookie\": \"tz=cet; b=c\"}}",
        "{\"status\": 200, \"headers\": {\"X-Total\": \"1\", \"Content-Type\": \"application/json\"}, \"body\": [{\"id\": 1, \"lines\": [{\"sku\": \"a\"}]}]}").usage().operations();

    assertThat(use).extracting(OperationUse::operation).containsExactly("GET /orders");
    assertThat(use.get(0).parameters()).extracting(each -> each.in() + " " + each.name())
        .containsExactly("cookie b", "cookie tz", "header cookie", "header x-trace", "query filter", "query limit");
    assertThat(use.get(0).sends().members()).isEmpty();
    assertThat(use.get(0).reads()).singleElement().satisfies(answer -> {
      assertThat(answer.headers()).containsExactly("x-total");
      assertThat(answer.body().members()).containsExactly("[].id", "[].lines[].sku");
      assertThat(answer.body().mediaTypes()).containsExactly("application/json");
    });
    assertThat(use.get(0).samples()).singleElement().satisfies(sample -> assertThat(sample.parameters()).containsEntry("query limit", List.of("10")));
  }

  @Test
  void oneFlawOfManyInteractionsIsToldOnce() {
    var interaction = "{\"description\": \"one\", \"request\": {\"method\": \"GET\", \"path\": \"/orders/%s\"}, \"response\": {\"status\": 200, \"body\": {\"gone\": 1}}}";
    var json = "{\"consumer\": {\"name\": \"web\"}, \"provider\": {\"name\": \"orders\"}, \"interactions\": [" + interaction.formatted(1) + "," + interaction.formatted(2) + "]}";
    var fit = Fit.of(CONTRACT, Pact.read(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT));

    assertThat(fit.unmet()).singleElement().satisfies(unmet -> {
      assertThat(unmet.operation()).isEqualTo("GET /orders/{id}");
      assertThat(unmet.pointer()).isEqualTo("/components/schemas/Order");
      assertThat(unmet.detail()).isEqualTo("\"one\" reads `gone`, which the contract does not declare.");
    });
    assertThat(fit.usage().operations()).singleElement().satisfies(use -> assertThat(use.samples()).hasSize(2));
  }
}
