package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which operation is which: paths, webhooks, callbacks, methods beyond the usual, and path items elsewhere. */
class CallsRulesTest {

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      {c: {'{$request.query.url}': {post: {responses: {}}}}} | {d: {'{$request.query.url}': {post: {responses: {}}}}} | '' | ''
      {c: {'{$request.query.url}': {post: {responses: {}}}}} | {c: {'{$request.query.target}': {post: {responses: {}}}}} | callback-expression-changed BREAKING | callback-expression-changed BREAKING
      {c: {'{$request.body#/url}': {post: {responses: {}}}}} | {c: {'{$request.body#/url}': {put: {responses: {}}}}} | callback-added COMPATIBLE + callback-removed BREAKING | callback-added COMPATIBLE + callback-removed BREAKING
      {c: {'{$request.body#/url}': {post: {responses: {}}}}} | {c: {'{$request.body#/a}': {post: {responses: {}}}, '{$request.body#/b}': {post: {responses: {}}}}} | callback-added COMPATIBLE + callback-added COMPATIBLE + callback-removed BREAKING | callback-added COMPATIBLE + callback-removed BREAKING + callback-removed BREAKING
      {c: {'{$request.body#/url}': {post: {responses: {}, requestBody: {content: {a/b: {schema: {type: integer}}}}}}}} | {c: {'{$request.body#/url}': {post: {responses: {}, requestBody: {content: {a/b: {schema: {type: number}}}}}}}} | type-widened BREAKING | type-narrowed COMPATIBLE
      {x-c: {'{$request.body#/url}': {post: {responses: {}}}}} | {} | callback-removed BREAKING | callback-added COMPATIBLE
      {c: {'{$request.body#/url}': {post: {responses: {}}}}} | {c: {$ref: '#/components/callbacks/C'}} | '' | ''
      {c: {'{$request.body#/url}': {post: {responses: {}}}}} | {c: {'{$request.body#/url}': {$ref: '#/components/pathItems/P'}}} | '' | ''
      """)
  void callbacksAreMatchedByWhereTheyCall(String before, String after, String verdict, String reverse) {
    var members = "paths: {/a: {post: {responses: {}, callbacks: %s}}}, components: {pathItems: {P: {post: {responses: {}}}}, "
        + "callbacks: {C: {'{$request.body#/url}': {post: {responses: {}}}}}}";
    var old = Sample.root("3.1.0", members.formatted(before));
    var now = Sample.root("3.1.0", members.formatted(after));

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      {a: {post: {responses: {}}}} | {b: {post: {responses: {}}}} | webhook-renamed COMPATIBLE | webhook-renamed COMPATIBLE
      {a: {post: {operationId: x, summary: a, responses: {}}}} | {b: {post: {operationId: x, summary: b, responses: {}}}} | webhook-renamed COMPATIBLE + documentation-changed EDITORIAL | webhook-renamed COMPATIBLE + documentation-changed EDITORIAL
      {a: {post: {operationId: x, responses: {}}}} | {b: {post: {operationId: y, responses: {}}}} | webhook-added COMPATIBLE + webhook-removed BREAKING | webhook-added COMPATIBLE + webhook-removed BREAKING
      {a: {post: {responses: {}}}} | {b: {post: {responses: {}}}, c: {post: {responses: {}}}} | webhook-added COMPATIBLE + webhook-added COMPATIBLE + webhook-removed BREAKING | webhook-added COMPATIBLE + webhook-removed BREAKING + webhook-removed BREAKING
      {a: {post: {responses: {}}}} | {a: {$ref: '#/components/pathItems/P'}} | '' | ''
      {x-a: {post: {responses: {}}}} | {} | webhook-removed BREAKING | webhook-added COMPATIBLE
      """)
  void webhooksAreMatchedByNameOrContent(String before, String after, String verdict, String reverse) {
    var members = "webhooks: %s, components: {pathItems: {P: {post: {responses: {}}}}}";
    var old = Sample.root("3.1.0", members.formatted(before));
    var now = Sample.root("3.1.0", members.formatted(after));

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @Test
  void webhooksMayBeSaidByAnExtension() {
    var made = "%s: {made: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}, responses: {}}}}, "
        + "components: {schemas: {T: {type: %s}}}";
    var old = Sample.root("3.0.3", "paths: {}, " + made.formatted("x-webhooks", "integer"));

    assertThat(Sample.verdicts(old, Sample.root("3.1.0", made.formatted("webhooks", "integer")))).isEmpty();
    assertThat(Sample.verdicts(old, Sample.root("3.1.0", made.formatted("x-webhooks", "integer")))).isEmpty();
    assertThat(Sample.verdicts(old, Sample.root("3.1.0", "webhooks: {}, " + made.formatted("x-webhooks", "integer")))).contains("webhook-removed BREAKING");
    assertThat(Sample.verdicts(old, Sample.root("3.0.3", "paths: {}, " + made.formatted("x-webhooks", "number")))).isEqualTo("type-widened BREAKING");
    assertThat(Sample.verdicts(old, Sample.root("3.0.3", "paths: {}"))).isEqualTo("webhook-removed BREAKING");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {
      "3.0.3 {url: https://a.example}",
      "3.0.3 [{post: {}}]",
      "3.0.3 {made: {url: https://a.example}}",
      "3.0.3 {made: {post: 1}}",
      "3.0.3 {made: {post: {requestBody: {$ref: '#/nowhere'}}}}",
      "3.1.0 {made: {post: {requestBody: {$ref: '#/nowhere'}}}}"})
  void anExtensionOfThatNameMayMeanAnythingElse(String written) {
    var version = written.substring(0, 5);

    assertThat(Sample.verdicts(Sample.root(version, "paths: {}"), Sample.root(version, "paths: {}, x-webhooks: " + written.substring(6))))
        .isEqualTo("extension-changed EDITORIAL");
  }

  @Test
  void whoIsCalledSendsAMediaTypeAndIsNotAskedForIt() {
    var answer = "{made: {post: {responses: {'200': {description: Done, content: {%s: {schema: {type: string}}}}}}}}";
    var changes = Diff.between(Sample.root("3.1.0", "webhooks: " + answer.formatted("text/plain")), Sample.root("3.1.0", "webhooks: " + answer.formatted("text/html")));

    assertThat(changes).filteredOn(change -> change.rule().equals("media-type-removed")).singleElement().satisfies(change -> {
      assertThat(change.witness()).isNotNull();
      assertThat(change.witness().message()).isEqualTo("HTTP/1.1 200\nContent-Type: text/plain\n\ntext");
    });
  }

  @Test
  void aNewNameOfAWebhookOnlyBreaksGeneratedCode() {
    var old = Sample.root("3.1.0", "webhooks: {a: {post: {responses: {}}}}");
    var now = Sample.root("3.1.0", "webhooks: {b: {post: {responses: {}}}}");

    assertThat(Diff.between(old, now)).singleElement().satisfies(change -> {
      assertThat(change.sourceBreaking()).isTrue();
      assertThat(change.before() + change.after()).isEqualTo("\"a\"\"b\"");
    });
  }

  @Test
  void callbacksThatGoToOneAddressKeepTheirNamesOutOfIt() {
    var created = ": {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {type: object}}}}, responses: {}}}}";
    var deleted = ": {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {}}}}";
    var old = Sample.operation("{responses: {}, callbacks: {onCreated" + created + ", onDeleted" + deleted + "}}");

    assertThat(Sample.verdicts(old, Sample.operation("{responses: {}, callbacks: {deletion" + deleted + ", creation" + created + "}}"))).isEmpty();
    assertThat(Sample.verdicts(old, Sample.operation("{responses: {}, callbacks: {deletion" + deleted + ", creation"
        + created.replace("object", "[object, 'null']") + "}}"))).isEqualTo("became-nullable BREAKING");
    assertThat(Sample.verdicts(old, Sample.operation("{responses: {}, callbacks: {creation" + created + "}}"))).isEqualTo("callback-removed BREAKING");
  }

  @ParameterizedTest(name = "3.2 {2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {get: {responses: {}}} | {get: {responses: {}}, query: {responses: {}}} | QUERY /a operation-added | QUERY /a operation-removed
      {get: {responses: {}}} | {get: {responses: {}}, additionalOperations: {COPY: {responses: {}}}} | COPY /a operation-added | COPY /a operation-removed
      {additionalOperations: {COPY: {responses: {}}}} | {additionalOperations: {copy: {responses: {}}}} | copy /a operation-added COPY /a operation-removed | COPY /a operation-added copy /a operation-removed
      {query: {responses: {}, requestBody: {content: {a/b: {schema: {type: number}}}}}} | {query: {responses: {}, requestBody: {content: {a/b: {schema: {type: integer}}}}}} | QUERY /a type-narrowed | QUERY /a type-widened
      {get: {responses: {}, parameters: [{name: a, in: querystring, content: {a/b: {schema: {type: string}}}}]}} | {get: {responses: {}, parameters: [{name: b, in: querystring, content: {a/b: {schema: {type: string}}}}]}} | '' | ''
      {get: {responses: {}, parameters: [{name: a, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}]}} | {get: {responses: {}, parameters: [{name: a, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, required: [b]}}}}]}} | GET /a property-became-required | GET /a property-became-optional
      """)
  void methodsAndQueriesOf32(String before, String after, String verdict, String reverse) {
    var old = Sample.root("3.2.0", "paths: {/a: " + before + "}");
    var now = Sample.root("3.2.0", "paths: {/a: " + after + "}");

    assertThat(Diff.between(old, now)).extracting(CallsRulesTest::told).isEqualTo(words(verdict));
    assertThat(Diff.between(now, old)).extracting(CallsRulesTest::told).isEqualTo(words(reverse));
  }

  private static String told(Change change) {
    return change.operation() + " " + change.rule();
  }

  private static List<String> words(String told) {
    return Arrays.stream(told.split("(?<=[a-z-]{9}) (?=[A-Za-z]+ /)")).filter(each -> !each.isEmpty()).toList();
  }

  @Test
  void aPathItemMayStandElsewhereAndBeAddedTo() {
    var written = Sample.root("3.1.0", "paths: {/a: {get: {responses: {}}, put: {responses: {}}}}");
    var referred = Sample.root("3.1.0",
        "paths: {/a: {$ref: '#/components/pathItems/P', put: {responses: {}}}}, components: {pathItems: {P: {get: {responses: {}}}}}");
    var only = Sample.root("3.1.0",
        "paths: {/a: {$ref: '#/components/pathItems/P'}}, components: {pathItems: {P: {get: {responses: {}}}}}");

    assertThat(Sample.verdicts(written, referred)).isEmpty();
    assertThat(Sample.verdicts(referred, only)).isEqualTo("operation-removed BREAKING");
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      {T: {type: string}, U: {type: integer}} | {T: {type: string}} | component-schema-removed COMPATIBLE | ''
      {T: {type: string}, U: {type: integer}} | {T: {type: string}, V: {type: integer}} | '' | ''
      {T: {type: string}, U: {type: integer}} | {T: {type: string}, U: {type: number}} | component-schema-changed COMPATIBLE | component-schema-changed COMPATIBLE
      {T: {type: string}, U: {type: integer}} | {T: {type: string}, U: {type: integer, description: a}} | documentation-changed EDITORIAL | documentation-changed EDITORIAL
      {T: {type: string}, U: {$ref: '#/components/schemas/V'}, V: {type: integer}} | {T: {type: string}, U: {$ref: '#/components/schemas/V'}, V: {type: number}} | component-schema-changed COMPATIBLE | component-schema-changed COMPATIBLE
      {T: {type: string}, U: {properties: {a: {$ref: '#/components/schemas/V'}}}, V: {type: integer}} | {T: {type: string}, U: {properties: {a: {$ref: '#/components/schemas/W'}}}, W: {type: integer}} | '' | ''
      {T: {type: string}, U: {properties: {a: {$ref: '#/components/schemas/V'}}}, V: {type: integer}, W: {type: number}} | {T: {type: string}, U: {properties: {a: {$ref: '#/components/schemas/W'}}}, V: {type: integer}, W: {type: number}} | component-schema-changed COMPATIBLE | component-schema-changed COMPATIBLE
      {T: {type: string}, U: {properties: {a: {$ref: '#/components/schemas/T'}}}} | {T: {type: integer}, U: {properties: {a: {$ref: '#/components/schemas/T'}}}} | type-changed BREAKING | type-changed BREAKING
      {T: {$ref: '#/components/schemas/U'}, U: {type: string}} | {T: {$ref: '#/components/schemas/U'}, U: {type: string, maxLength: 5}} | max-length-lowered COMPATIBLE | max-length-raised BREAKING
      {T: {discriminator: {propertyName: k}}, U: {allOf: [{$ref: '#/components/schemas/T'}, {properties: {a: {maxLength: 5}}}]}} | {T: {discriminator: {propertyName: k}}, U: {allOf: [{$ref: '#/components/schemas/T'}, {properties: {a: {}}}]}} | max-length-raised RISKY | max-length-lowered COMPATIBLE
      {T: {$ref: '#/components/schemas/U'}, U: {type: string}} | {T: {type: string}} | '' | ''
      {T: {type: string}, U: {$ref: '#/components/schemas/V/properties/a'}, V: {properties: {a: {}}}} | {T: {type: string}} | component-schema-removed COMPATIBLE | ''
      """)
  void aSchemaThatNothingUsesIsToldAsAWhole(String before, String after, String verdict, String reverse) {
    var members = "components: {schemas: %s}, paths: {/a: {get: {responses: {'200': {description: a, "
        + "content: {a/b: {schema: {$ref: '#/components/schemas/T'}}}}}}}}";
    var old = Sample.root("3.1.0", members.formatted(before));
    var now = Sample.root("3.1.0", members.formatted(after));

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      paths: {} | paths: {}, jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' | ''
      paths: {} | paths: {}, jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema' | ''
      paths: {} | paths: {}, jsonSchemaDialect: 'https://json-schema.org/draft/2019-09/schema' | keyword-changed RISKY
      paths: {}, tags: [{name: a}] | paths: {}, tags: [{name: a, parent: b}, {name: b}] | documentation-changed EDITORIAL
      paths: {} | paths: {}, $self: 'https://a.example/api' | ''
      """)
  void theDocumentAsAWhole(String before, String after, String verdict) {
    assertThat(Sample.verdicts(Sample.root("3.2.0", before), Sample.root("3.2.0", after))).isEqualTo(verdict);
  }
}
