package dev.remit.openapi.use;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Impact;
import dev.remit.openapi.Impact.Level;
import dev.remit.openapi.Impacts;
import dev.remit.openapi.Limits;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.Reads;
import dev.remit.openapi.Usage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom changes touch, each rule both ways. */
class ImpactsTest {

  private static final String ORDERS = """
      openapi: 3.0.3
      info: {title: Orders, version: 1.0.0}
      paths:
        '/orders/{id}':
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          get: %s
        /customers:
          get: {responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Customer'}}}}}}
      components:
        schemas:
          Customer: {type: object, properties: {name: {type: string}, address: {$ref: '#/components/schemas/Address'}, billing: {$ref: '#/components/schemas/Address'}}}
          Address: %s
      """;
  private static final String ADDRESS = "{type: object, properties: {street: {type: string}, city: {type: string}}}";

  private static Document orders(String operation) {
    return Reads.read(ORDERS.formatted(operation, ADDRESS));
  }

  private static Usage usage(String json) {
    return Usage.read(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  private static Usage of(String use) {
    return usage("{\"operations\":[" + use + "]}");
  }

  /** The gravest of all changes. */
  private static Impact worst(Document before, Document after, Usage usage, Direction direction) {
    var changes = Diff.between(before, after).stream()
        .filter(change -> !change.rule().contains("version") && (direction == Direction.NONE || change.direction() == direction)).toList();
    var impacts = new Impacts(before, after);
    assertThat(changes).isNotEmpty();
    return changes.stream().map(change -> impacts.of(change, usage)).reduce(Impact::or).orElseThrow();
  }

  @ParameterizedTest(name = "[{index}] {0} -> {1} for {2}: {3}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # operation before | after | use | level | element
      {responses: {'200': {description: a}}, deprecated: true} | {responses: {'200': {description: a}}} | {"operation": "GET /orders/{id}"} | CONFIRMED | ~~
      {responses: {'200': {description: a}}} | {responses: {'200': {description: a}}, security: [{k: []}]} | {"operation": "GET /orders/{id}"} | CONFIRMED | ~~
      {responses: {'200': {description: a}}} | {responses: {'200': {description: a}}, security: [{k: []}]} | {"operation": "GET /customers"} | NONE | ~~
      {responses: {'200': {description: a}}} | {responses: {'200': {description: b}}} | {"operation": "GET /orders/{id}"} | NONE | ~~
      {responses: {'200': {description: a}}} | {responses: {'200': {description: a}}, parameters: [{name: q, in: query, required: true, schema: {}}]} | {"operation": "GET /orders/{id}"} | POSSIBLE | ~~
      {responses: {'200': {description: a}}} | {responses: {'200': {description: a}}, parameters: [{name: q, in: query, required: true, schema: {}}]} | {"operation": "GET /orders/{id}", "parameters": []} | CONFIRMED | query parameter q
      {responses: {'200': {description: a}}} | {responses: {'200': {description: a}}, parameters: [{name: q, in: query, schema: {}}]} | {"operation": "GET /orders/{id}", "parameters": []} | NONE | query parameter q
      {responses: {'200': {description: a}}, parameters: [{name: q, in: query, schema: {}}]} | {responses: {'200': {description: a}}} | {"operation": "GET /orders/{id}", "parameters": []} | NONE | query parameter q
      {responses: {'200': {description: a}}, parameters: [{name: q, in: query, schema: {}}]} | {responses: {'200': {description: a}}} | {"operation": "GET /orders/{id}", "parameters": [{"in": "query", "name": "q"}]} | CONFIRMED | query parameter q
      {responses: {'200': {description: a}}, parameters: [{name: q, in: query, schema: {type: integer, maximum: 9}}]} | {responses: {'200': {description: a}}, parameters: [{name: q, in: query, schema: {type: integer, maximum: 5}}]} | {"operation": "GET /orders/{id}", "parameters": [{"in": "query", "name": "q"}], "samples": [{"name": "s", "status": 200, "parameters": {"query q": ["7"]}}]} | CONFIRMED | query parameter q
      {responses: {'200': {description: a}}, parameters: [{name: q, in: query, schema: {type: integer, maximum: 9}}]} | {responses: {'200': {description: a}}, parameters: [{name: q, in: query, schema: {type: integer, maximum: 5}}]} | {"operation": "GET /orders/{id}", "parameters": [{"in": "query", "name": "q"}], "samples": [{"name": "s", "status": 200, "parameters": {"query q": ["3"]}}]} | POSSIBLE | query parameter q
      {responses: {'200': {description: a}}, parameters: [{name: X-A, in: header, schema: {type: string}}]} | {responses: {'200': {description: a}}, parameters: [{name: X-A, in: header, required: true, schema: {type: string}}]} | {"operation": "GET /orders/{id}", "parameters": [{"in": "header", "name": "x-a"}]} | CONFIRMED | header parameter X-A
      {responses: {'200': {description: a}, '404': {description: b}}} | {responses: {'200': {description: a}}} | {"operation": "GET /orders/{id}", "reads": [{"status": "404"}]} | CONFIRMED | 404
      {responses: {'200': {description: a}, '404': {description: b}}} | {responses: {'200': {description: a}}} | {"operation": "GET /orders/{id}", "reads": [{"status": "200"}]} | NONE | 404
      {responses: {'2XX': {description: a}}} | {responses: {'200': {description: a}}} | {"operation": "GET /orders/{id}", "reads": [{"status": "204"}]} | CONFIRMED | 204
      {responses: {'200': {description: a, headers: {A: {required: true, schema: {}}}}}} | {responses: {'200': {description: a}}} | {"operation": "GET /orders/{id}", "reads": [{"status": "200", "headers": ["a"]}]} | CONFIRMED | 200 header a
      {responses: {'200': {description: a, headers: {A: {required: true, schema: {}}}}}} | {responses: {'200': {description: a}}} | {"operation": "GET /orders/{id}", "reads": [{"status": "200"}]} | NONE | 200 header a
      {responses: {'200': {description: a, content: {text/a: {}, text/b: {}}}}} | {responses: {'200': {description: a, content: {text/a: {}}}}} | {"operation": "GET /orders/{id}", "reads": [{"status": "200", "mediaTypes": ["text/a"], "members": [""]}]} | NONE | 200 text/b
      {responses: {'200': {description: a, content: {text/a: {}, text/b: {}}}}} | {responses: {'200': {description: a, content: {text/a: {}}}}} | {"operation": "GET /orders/{id}", "reads": [{"status": "200", "mediaTypes": ["text/b"], "members": [""]}]} | CONFIRMED | 200 text/b
      {responses: {'200': {description: a, content: {text/a: {}, text/b: {}}}}} | {responses: {'200': {description: a, content: {text/a: {}}}}} | {"operation": "GET /orders/{id}", "reads": [{"status": "200", "members": [""]}]} | POSSIBLE | 200 text/b
      {responses: {'200': {description: a}}} | {responses: {'200': {description: a}}, requestBody: {required: true, content: {a/b: {}}}} | {"operation": "GET /orders/{id}", "sends": {"members": []}} | CONFIRMED | request body
      {responses: {'200': {description: a}}} | {responses: {'200': {description: a}}, requestBody: {content: {a/b: {}}}} | {"operation": "GET /orders/{id}", "sends": {"members": []}, "parameters": []} | NONE | request body
      {responses: {'200': {description: a}}, servers: [{url: /a}, {url: /b}]} | {responses: {'200': {description: a}}, servers: [{url: /a}]} | {"operation": "GET /orders/{id}"} | POSSIBLE | ~~
      """)
  void ofOperations(String before, String after, String use, Level level, String element) {
    var impact = worst(orders(before), orders(after), of(use), Direction.NONE);

    assertThat(impact.level()).as(impact.why()).isEqualTo(level);
    assertThat(impact.element() == null ? "" : impact.element()).isEqualTo(element == null ? "" : element);
  }

  @ParameterizedTest(name = "[{index}] {0} -> {1}, read {2}: {3}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # schema before | after | members read | level
      {type: object, required: [a, b], properties: {a: {}, b: {}}} | {type: object, required: [a], properties: {a: {}}} | a | NONE
      {type: object, required: [a, b], properties: {a: {}, b: {}}} | {type: object, required: [a], properties: {a: {}}} | b | CONFIRMED
      {type: object, required: [a, b], properties: {a: {}, b: {}}} | {type: object, required: [a], properties: {a: {}}} | ~~ | CONFIRMED
      {type: object, required: [b], properties: {b: {}}} | {type: object, properties: {b: {}}} | b | CONFIRMED
      {type: object, required: [b], properties: {b: {}}} | {type: object, properties: {b: {}}} | a | NONE
      {properties: {a: {properties: {x: {type: string}, y: {}}}}} | {properties: {a: {properties: {x: {type: integer}, y: {}}}}} | a.x | CONFIRMED
      {properties: {a: {properties: {x: {type: string}, y: {}}}}} | {properties: {a: {properties: {x: {type: integer}, y: {}}}}} | a.y | NONE
      {properties: {a: {properties: {x: {type: string}, y: {}}}}} | {properties: {a: {properties: {x: {type: integer}, y: {}}}}} | a | CONFIRMED
      {properties: {a: {type: object, properties: {x: {}}}}} | {properties: {a: {type: [object, 'null'], properties: {x: {}}}}} | a.x | CONFIRMED
      {properties: {a: {type: array, items: {properties: {x: {type: string}}}}}} | {properties: {a: {type: array, items: {properties: {x: {}}}}}} | a[].x | CONFIRMED
      {properties: {a: {type: array, items: {properties: {x: {type: string}}}}}} | {properties: {a: {type: array, items: {properties: {x: {}}}}}} | a[].y | NONE
      {properties: {a: {enum: [k, l]}}} | {properties: {a: {enum: [k, l, m]}}} | a | CONFIRMED
      {properties: {a: {}}} | {properties: {a: {}, b: {}}} | a | NONE
      {oneOf: [{type: object, title: One, required: [k], properties: {k: {type: string}}}]} | {oneOf: [{type: object, title: One, required: [k], properties: {k: {type: string}}}, {type: integer}]} | k | CONFIRMED
      {additionalProperties: {type: string}} | {additionalProperties: {}} | anything | CONFIRMED
      {properties: {a: {}}, additionalProperties: {type: string}} | {properties: {a: {}}, additionalProperties: {}} | a | NONE
      {patternProperties: {'^x-': {type: string}}} | {patternProperties: {'^x-': {}}} | x-a | CONFIRMED
      {patternProperties: {'^x-': {type: string}}} | {patternProperties: {'^x-': {}}} | a | NONE
      """)
  void ofMembersThatAreRead(String before, String after, String member, Level level) {
    var impact = worst(Things.document(before), Things.document(after), Things.reading(member == null ? "" : member), Direction.RESPONSE);

    assertThat(impact.level()).as(impact.why()).isEqualTo(level);
  }

  @ParameterizedTest(name = "[{index}] {0} -> {1}, sent {2}: {3}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # schema before | after | members sent | level
      {properties: {a: {}}} | {required: [b], properties: {a: {}, b: {}}} | a | CONFIRMED
      {properties: {a: {}}} | {required: [b], properties: {a: {}, b: {}}} | b | CONFIRMED
      {properties: {a: {}, b: {}}} | {required: [b], properties: {a: {}, b: {}}} | a | CONFIRMED
      {properties: {a: {properties: {x: {}}}, b: {}}} | {properties: {a: {required: [x], properties: {x: {}}}, b: {}}} | b | NONE
      {properties: {a: {maximum: 9}, b: {}}} | {properties: {a: {maximum: 5}, b: {}}} | a | CONFIRMED
      {properties: {a: {maximum: 9}, b: {}}} | {properties: {a: {maximum: 5}, b: {}}} | b | NONE
      {properties: {a: {}}} | {properties: {a: {}}, additionalProperties: false} | a | NONE
      {properties: {a: {}}} | {properties: {a: {}}, additionalProperties: false} | b | CONFIRMED
      {properties: {a: {}}} | {properties: {a: {}}, maxProperties: 1} | a | CONFIRMED
      """)
  void ofMembersThatAreSent(String before, String after, String member, Level level) {
    var impact = worst(Things.document(before), Things.document(after), Things.sending(member), Direction.REQUEST);

    assertThat(impact.level()).as(impact.why()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {"a": 3} | POSSIBLE
      {"a": 7} | CONFIRMED
      """)
  void aRequestThatIsKnownDecides(String body, Level level) {
    var impact = worst(Things.document("{properties: {a: {maximum: 9}}}"), Things.document("{properties: {a: {maximum: 5}}}"),
        Things.sample(List.of("a"), body), Direction.REQUEST);

    assertThat(impact.level()).as(impact.why()).isEqualTo(level);
  }

  @Test
  void aSchemaThatIsUsedTwiceInAnOperationIsTouchedByBoth() {
    var before = orders("{responses: {'200': {description: a}}}");
    var after = Reads.read(ORDERS.formatted("{responses: {'200': {description: a}}}", ADDRESS.replace("street: {type: string}", "street: {type: [string, 'null']}")).replace("3.0.3", "3.1.0"));
    for (var member : List.of("address.street", "billing.street")) {
      var usage = of("{\"operation\": \"GET /customers\", \"reads\": [{\"status\": \"200\", \"members\": [\"" + member + "\"]}]}");

      assertThat(worst(before, after, usage, Direction.RESPONSE).level()).isEqualTo(Level.CONFIRMED);
      assertThat(worst(before, after, usage, Direction.RESPONSE).element()).isEqualTo("200: " + member);
    }
    var usage = of("{\"operation\": \"GET /customers\", \"reads\": [{\"status\": \"200\", \"members\": [\"billing.city\", \"name\"]}]}");
    assertThat(worst(before, after, usage, Direction.RESPONSE).level()).isEqualTo(Level.NONE);
  }

  @ParameterizedTest
  @CsvSource({"name, CONFIRMED", "id, NONE"})
  void aMemberOfASubtypeIsReadWhereItsBaseIs(String member, Level level) {
    var party = "{type: object, properties: {id: {type: string}}, discriminator: {propertyName: id}}\n"
        + "    Person: {allOf: [{$ref: '#/components/schemas/Address'}, {properties: {name: {type: %s}}}]}";
    var operation = "{responses: {'200': {description: a, content: {a/b: {schema: {$ref: '#/components/schemas/Address'}}}}}}";
    var usage = of("{\"operation\": \"GET /orders/{id}\", \"reads\": [{\"status\": \"200\", \"members\": [\"" + member + "\"]}]}");

    assertThat(worst(Reads.read(ORDERS.formatted(operation, party.formatted("string"))),
        Reads.read(ORDERS.formatted(operation, party.formatted("integer"))), usage, Direction.RESPONSE).level()).isEqualTo(level);
  }

  @Test
  void itSaysWhyInASentenceWithoutItsSubject() {
    var impact = worst(Things.document("{required: [legacyTotal], properties: {legacyTotal: {}}}"), Things.document("{}"),
        Things.reading("legacyTotal"), Direction.RESPONSE);

    assertThat(impact).isEqualTo(new Impact(Level.CONFIRMED, "reads `200: legacyTotal` of POST /things", "POST /things", "200: legacyTotal"));
  }

  @Test
  void withoutDataNothingIsSaid() {
    var impact = worst(Things.document("{type: string}"), Things.document("{type: integer}"), Usage.UNKNOWN, Direction.REQUEST);

    assertThat(impact.level()).isEqualTo(Level.UNKNOWN);
  }

  @Test
  void aChangeOfTheWholeDocumentIsPossibleForWhoeverUsesAnything() {
    var before = Reads.read("{openapi: 3.1.0, info: {title: a, version: 1.0.0}, paths: {}, servers: [{url: /a}, {url: /b}]}");
    var after = Reads.read("{openapi: 3.1.0, info: {title: a, version: 2.0.0}, paths: {}, servers: [{url: /a}]}");

    assertThat(worst(before, after, new Usage(List.of(OperationUse.of("GET /x"))), Direction.NONE).level()).isEqualTo(Level.POSSIBLE);
    assertThat(worst(before, after, new Usage(List.of()), Direction.NONE).level()).isEqualTo(Level.NONE);
    assertThat(worst(before, after, Usage.UNKNOWN, Direction.NONE).level()).isEqualTo(Level.UNKNOWN);
  }

  @Test
  void aMemberThatIsDemandedAndNotDescribedAnyMoreIsMissed() {
    var thing = "{openapi: 3.1.0, info: {title: a, version: 1.0.0}, paths: {/x: {post: {requestBody: {content: {application/json: {schema: %s}}}, responses: {}}}}}";
    var before = Reads.read(thing.formatted("{type: object, properties: {a: {type: string}}}"));
    var after = Reads.read(thing.formatted("{type: object, required: [a]}"));
    var required = Diff.between(before, after).stream().filter(change -> change.rule().equals("property-became-required")).toList();

    assertThat(required).extracting(change -> new Impacts(before, after).of(change, of("{\"operation\": \"POST /x\", \"sends\": {\"members\": [\"b\"]}}")).level())
        .containsExactly(Level.CONFIRMED);
    assertThat(required).extracting(change -> new Impacts(before, after).of(change, of("{\"operation\": \"GET /y\"}")).level()).containsExactly(Level.NONE);
  }

  @Test
  void aWebhookMayReachWhoeverHasNotSaidThatHeTakesNone() {
    var hook = "{openapi: 3.1.0, info: {title: a, version: 1.0.0}, webhooks: {made: {post: {requestBody: {content: {application/json: {schema: {type: %s}}}}, responses: {}}}}}";
    var usage = new Usage(List.of(OperationUse.of("GET /x")));

    assertThat(worst(Reads.read(hook.formatted("string")), Reads.read(hook.formatted("integer")), usage, Direction.RESPONSE).level()).isEqualTo(Level.UNKNOWN);
  }

  @Test
  void aRemovedOperationHurtsWhoeverCallsItWhateverItsVariablesAreCalled() {
    var before = orders("{responses: {'200': {description: a}}}");
    var after = Reads.read("{openapi: 3.0.3, info: {title: a, version: 2.0.0}, paths: {}}");
    var removed = Diff.between(before, after).stream().filter(change -> change.rule().equals("operation-removed")).toList();

    assertThat(removed).extracting(change -> new Impacts(before, after).of(change, of("{\"operation\": \"GET /orders/{orderId}\"}")).level())
        .containsExactlyInAnyOrder(Level.CONFIRMED, Level.NONE);
  }

  @Test
  void wordsTouchNobody() {
    var change = new Change("documentation-changed", dev.remit.openapi.Severity.EDITORIAL, false, Direction.NONE, null, "document", null, null,
        null, null, "", "", "f", List.of(), null);
    var document = Things.document("{}");

    assertThat(new Impacts(document, document).of(change, Usage.UNKNOWN).level()).isEqualTo(Level.NONE);
  }

  @Test
  void whoCallsWhatAnotherOperationAnswersNowMayBeTouched() {
    var template = orders("{responses: {'200': {description: a}}}");
    var both = Reads.read(ORDERS.formatted("{responses: {'200': {description: a}}}", ADDRESS).replace("/customers:",
        "/orders/mine: {get: {responses: {'201': {description: b}}}}\n  /customers:"));

    assertThat(worst(template, both, of("{\"operation\": \"GET /orders/{id}\"}"), Direction.NONE).level()).isEqualTo(Level.POSSIBLE);
    assertThat(worst(both, template, of("{\"operation\": \"GET /orders/mine\"}"), Direction.NONE).level()).isEqualTo(Level.POSSIBLE);
    assertThat(worst(both, template, of("{\"operation\": \"GET /customers\"}"), Direction.NONE).level()).isEqualTo(Level.NONE);
  }
}
