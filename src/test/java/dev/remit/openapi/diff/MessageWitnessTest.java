package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Party;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Witness;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What proves a change of a media type, a status or a place: a message of the kind that is lost, or that may come now. */
class MessageWitnessTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | a line of the request that is refused now
      '*/*' | application/json | Content-Type: text/plain
      '*/*' | text/plain | Content-Type: application/json
      image/* | image/png | Content-Type: image/x-any
      application/json | application/hal+json | Content-Type: application/json
      application/hal+json | application/json | Content-Type: application/hal+json
      application/json | application/json;version=1 | Content-Type: application/json
      application/json;version=1 | application/json;version=2 | Content-Type: application/json;version=1
      """)
  void aRequestHasTheMediaTypeThatIsRefused(String before, String after, String line) {
    var content = "{post: {responses: {}, requestBody: {content: {'%s': {schema: {type: string}}}}}}";
    var witness = witness(path(content.formatted(before)), path(content.formatted(after)));

    assertThat(witness.accepted()).isEqualTo(Party.BEFORE);
    assertThat(witness.message()).startsWith("POST /a HTTP/1.1").contains("\n" + line + "\n");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | a line of the answer that may come now
      application/json | '*/*' | Content-Type: text/plain
      text/csv | text/* | Content-Type: text/plain
      application/json;version=1 | application/json | Content-Type: application/json
      """)
  void anAnswerHasTheMediaTypeThatWasExcluded(String before, String after, String line) {
    var content = "{get: {responses: {'200': {description: a, content: {'%s': {schema: {type: string}}}}}}}";
    var witness = witness(path(content.formatted(before)), path(content.formatted(after)));

    assertThat(witness.accepted()).isEqualTo(Party.AFTER);
    assertThat(witness.message()).startsWith("HTTP/1.1 200").contains("\n" + line + "\n");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # content of an answer | the same in the new document | a line of the answer that may come now
      {application/json: {schema: {type: string}}} | {application/json: {schema: {type: string}}, application/json;version=1: {schema: {type: integer}}} | Content-Type: application/json;version=1
      {application/json: {schema: {type: string}}} | {application/json: {schema: {type: string}}, application/json;charset=utf-8: {schema: {type: integer}}} | Content-Type: application/json;charset=utf-8
      {application/json;charset=utf-8: {schema: {type: string}}, application/json: {schema: {type: integer}}} | {application/json;charset=utf-8: {schema: {type: string}}} | Content-Type: application/json
      {text/plain: {}, application/json: {schema: {type: string}}} | {text/plain: {}, application/json: {schema: {type: integer}}} | Content-Type: application/json
      {application/*: {schema: {type: string}}, application/json: {}} | {application/*: {schema: {type: integer}}, application/json: {}} | Content-Type: application/xml
      """)
  void anAnswerHasTheMediaTypeWhoseSchemaChanged(String before, String after, String line) {
    var answer = "{get: {responses: {'200': {description: a, content: %s}}}}";

    assertThat(witness(path(answer.formatted(before)), path(answer.formatted(after))).message()).contains("\n" + line + "\n");
  }

  @Test
  void anAnswerOfAnotherNameOfItsSyntaxHasThatName() {
    var answer = "{get: {responses: {'200': {description: a, content: {%s: {schema: {type: %s}}}}}}}";
    var changes = Diff.between(path(answer.formatted("application/hal+json", "boolean")),
        path(answer.formatted("text/plain: {schema: {type: string}}, application/json", "object")));

    assertThat(changes).filteredOn(change -> change.rule().equals("type-changed")).singleElement()
        .satisfies(change -> assertThat(Objects.requireNonNull(change.witness()).message()).contains("\nContent-Type: application/json\n"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # statuses, of which the first changes | the status of the answer that may come now
      2XX, 200 | 201
      default, 5XX | 400
      default, 500 | 501
      4XX, 200 | 400
      """)
  void anAnswerHasAStatusForWhichNoOtherSpeaks(String changed, String status) {
    var names = changed.split(", ");
    var responses = "{get: {responses: {'" + names[0] + "': {description: a, content: {application/json: {schema: {type: %s}}}}, '" + names[1] + "': {description: a}}}}";

    assertThat(witness(path(responses.formatted("string")), path(responses.formatted("integer"))).message()).startsWith("HTTP/1.1 " + status + "\n");
  }

  @Test
  void anAnswerShowsHowItsHeaderIsWritten() {
    var answer = "{get: {responses: {'200': {description: a, headers: {X: {%s: {type: object, required: [a], properties: {a: {type: integer}}}}}}}}}";

    assertThat(witness(path(answer.formatted("schema")), path(answer.formatted("explode: true, schema"))).message()).endsWith("\nx: a=1, extra=text");
  }

  @Test
  void aRequestWithMoreThanOneWayOfWritingShowsTheOneThatChanged() {
    var untyped = "{get: {parameters: [{name: q, in: query, explode: %s, schema: {}}], responses: {}}}";

    assertThat(witness(path(untyped.formatted(true)), path(untyped.formatted(false))).message()).startsWith("GET /a?q=text&q=text ");
  }

  @Test
  void aPartOfAFormHasATypeOfARangeThatIsLost() {
    var form = "{post: {responses: {}, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: %s}}}}}}}";

    assertThat(witness(path(form.formatted("text/*")), path(form.formatted("text/plain"))).message()).contains("Content-Type: text/x-any\n");
  }

  @Test
  void anAnswerHasAStatusThatIsLost() {
    assertThat(witness(path("{get: {responses: {default: {description: a}}}}"), path("{get: {responses: {}}}")).message())
        .startsWith("HTTP/1.1 200");
    assertThat(witness(webhook("{2XX: {description: a}}"), webhook("{'200': {description: a}}")).message())
        .startsWith("HTTP/1.1 201");
  }

  @Test
  void aReceiverOfAWebhookLacksTheNewHeader() {
    var witness = witness(webhook("{'200': {description: a}}"),
        webhook("{'200': {description: a, headers: {B: {required: true, schema: {type: string}}}}}"));

    assertThat(witness.accepted()).isEqualTo(Party.BEFORE);
    assertThat(witness.message()).doesNotContainIgnoringCase("b:");
  }

  @Test
  void aWholeQueryIsWrittenAsItsMediaTypeSays() {
    var query = "paths: {/a: {get: {parameters: [{name: q, in: querystring, content: {%s: {schema: {type: object, "
        + "properties: {b: {type: string, maxLength: %s}}}}}}], responses: {}}}}";
    var form = query.formatted("application/x-www-form-urlencoded", "5");
    var json = query.formatted("application/json", "5");

    assertThat(witness(Sample.root("3.2.0", form), Sample.root("3.2.0", form.replace("5", "4"))).message()).startsWith("GET /a?b=aaaaa ");
    assertThat(witness(Sample.root("3.2.0", json), Sample.root("3.2.0", json.replace("5", "4"))).message())
        .startsWith("GET /a?%7B%22b%22%3A%22aaaaa%22%7D ");
  }

  @Test
  void aRequestHasItsParameterInTheOldPlace() {
    var parameter = "{get: {parameters: [{name: q, in: %s, required: true, schema: {type: string}}], responses: {}}}";

    assertThat(witness(path(parameter.formatted("query")), path(parameter.formatted("header"))).message()).startsWith("GET /a?q=text ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # what stands at the media type, with the list's limit | what the body is
      application/x-www-form-urlencoded: {schema: %s} | 'a=1&a=1'
      application/x-www-form-urlencoded: {schema: %s, encoding: {a: {style: form, explode: false}}} | 'a=1,1'
      application/x-www-form-urlencoded: {schema: %s, encoding: {a: {contentType: application/json}}} | 'a=%5B1%2C1%5D'
      multipart/form-data: {schema: %s} | 'name="a"'
      application/xml: {schema: %s} | '<a>1</a><a>1</a>'
      application/yaml: {schema: %s} | 'a:'
      application/json: {schema: %s} | '{"a":[1,1]}'
      """)
  void aBodyIsWrittenAsItsMediaTypeIs(String content, String body) {
    var list = "{type: object, properties: {a: {type: array, items: {type: integer}, maxItems: %s}}}";
    var operation = "{post: {responses: {}, requestBody: {content: {" + content.replace("%s", list) + "}}}}";
    var witness = witness(path(operation.replace("%s", "2")), path(operation.replace("%s", "1")));

    assertThat(witness.value()).isEqualTo("[1,1]");
    assertThat(witness.message().split("\n\n", 2)[1]).contains(body);
  }

  @Test
  void aPartOfAFormHasItsBoundaryInTheHeader() {
    var form = "{post: {responses: {}, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string, maxLength: %s}}}}}}}}";
    var message = witness(path(form.formatted(2)), path(form.formatted(1))).message();
    var boundary = message.replaceAll("(?s).*boundary=([^\n]+).*", "$1");

    assertThat(message).contains("\n--" + boundary + "\n").endsWith("--" + boundary + "--\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # parameter | the same in the new document | what the request holds
      {name: q, in: query, schema: {type: array, items: {type: string}}} | {name: q, in: query, explode: false, schema: {type: array, items: {type: string}}} | /a?q=text&q=text
      {name: q, in: query, explode: false, schema: {type: array, items: {type: string}}} | {name: q, in: query, schema: {type: array, items: {type: string}}} | /a?q=text,text
      {name: q, in: query, schema: {type: object, properties: {b: {type: integer}}}} | {name: q, in: query, style: deepObject, schema: {type: object, properties: {b: {type: integer}}}} | /a?b=1
      """)
  void aRequestShowsHowItsParameterWasWritten(String before, String after, String target) {
    var operation = "{get: {parameters: [%s], responses: {}}}";

    assertThat(witness(path(operation.formatted(before)), path(operation.formatted(after))).message()).startsWith("GET " + target);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # media type | encoding | the same in the new document | the last lines of the request
      multipart/form-data | {contentType: 'image/png, image/jpeg'} | {contentType: image/png} | Content-Type: image/jpeg~~text~--%s--~
      multipart/form-data | {} | {headers: {X-A: {required: true, schema: {type: string}}}} | name="f"~Content-Type: text/plain~~text~--%s--~
      application/x-www-form-urlencoded | {style: form} | {style: form, explode: false} | f=text&f=text
      """)
  void aRequestShowsThePartOfItsForm(String mediaType, String before, String after, String end) {
    var operation = "{post: {responses: {}, requestBody: {content: {%s: {schema: {type: object, properties: {f: {type: array, items: {type: string}}}}, encoding: {f: %s}}}}}}";
    var witness = witness(path(operation.formatted(mediaType, before)), path(operation.formatted(mediaType, after)));

    var boundary = witness.message().replaceAll("(?s).*boundary=([^\n]+).*", "$1");
    assertThat(witness.message()).endsWith(end.replace('~', '\n').replace("%s", boundary));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # what the media type of the header carries | the same in the new document | a line of the answer that may come now
      application/json: {schema: {type: object, required: [a]}} | application/json: {schema: {type: object}} | 'x: {}'
      application/json: {schema: {type: string, maxLength: 2}} | application/json: {schema: {type: string}} | 'x: "text"'
      text/plain: {schema: {type: string, maxLength: 2}} | text/plain: {schema: {type: string}} | 'x: text'
      application/json: {schema: {type: string}} | application/json: {schema: {type: integer}} | 'x: 1'
      """)
  void aHeaderOfAnAnswerIsWrittenAsItsContentSays(String before, String after, String line) {
    var header = "{get: {responses: {'200': {description: a, headers: {X: {content: {%s}}}}}}}";

    assertThat(witness(path(header.formatted(before)), path(header.formatted(after))).message()).endsWith("\n" + line);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # place | what the request holds
      query | /a?q=%22text%22 HTTP
      header | 'q: "text"'
      """)
  void aParameterOfJsonHasItsQuotes(String place, String held) {
    var parameter = "{get: {parameters: [{name: q, in: %s, content: {application/json: {schema: {type: string, maxLength: %s}}}}], responses: {}}}";

    assertThat(witness(path(parameter.formatted(place, 5)), path(parameter.formatted(place, 3))).message()).contains(held);
  }

  @ParameterizedTest(name = "{0} {1}, {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # the place of the key | its name | what an operation demands of its callers | severity
      query | k | '{key: []}' | RISKY
      header | K | '{key: []}' | RISKY
      cookie | k | '{key: []}, {key: [], login: []}' | RISKY
      cookie | K | '{key: []}' | BREAKING
      header | q | '{key: []}' | BREAKING
      query | k | '{key: []}, {login: []}' | BREAKING
      query | k | '{key: []}, {}' | BREAKING
      query | k | '' | BREAKING
      """)
  void aParameterThatEachCallerSendsAsAKeyIsNotMissing(String place, String name, String security, Severity severity) {
    var shop = "components: {securitySchemes: {key: {type: apiKey, in: %s, name: %s}, login: {type: http, scheme: bearer}}}, ".formatted(place, name)
        + "paths: {/a: {get: {security: [%s], responses: {}, parameters: [{name: k, in: %s, required: %%s}]}}}".formatted(security, place);
    var change = Diff.between(Sample.root("3.1.0", shop.formatted(false)), Sample.root("3.1.0", shop.formatted(true))).stream()
        .filter(each -> each.severity().isGrave()).findFirst().orElseThrow();

    assertThat(change.severity()).isEqualTo(severity);
    assertThat(change.witness() == null ? "" : change.witness().message()).doesNotContain("k=", "k: ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      # path | as it is sent
      /straße mit/"x"|/stra%C3%9Fe%20mit/%22x%22
      /a;b=1,c/~d:e@f/it's(g)|/a;b=1,c/~d:e@f/it's(g)
      /50%/%41|/50%25/%41
      /a/{id}/{other-id}.json|/a/text/text.json
      """, quoteCharacter = '`')
  void aPathIsWrittenAsAnAddressHasIt(String path, String sent) {
    var before = Sample.root("3.1.0", "servers: [{url: 'https://example.com/ä'}], paths: {'" + path.replace("'", "''") + "': {get: {responses: {}}}}");

    assertThat(witness(before, Sample.root("3.1.0", "servers: [{url: 'https://example.com/ä'}], paths: {}")).message()).startsWith("GET /%C3%A4" + sent + " HTTP/1.1\n");
  }

  private static Witness witness(Document before, Document after) {
    var breaking = Diff.between(before, after).stream().filter(change -> change.severity() == Severity.BREAKING).toList();
    assertThat(breaking).hasSize(1);
    return Objects.requireNonNull(breaking.get(0).witness());
  }

  private static Document path(String item) {
    return Sample.root("3.1.0", "paths: {/a: " + item + "}");
  }

  private static Document webhook(String responses) {
    return Sample.root("3.1.0", "webhooks: {w: {post: {responses: " + responses + "}}}");
  }
}
