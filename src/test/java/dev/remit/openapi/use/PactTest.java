package dev.remit.openapi.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.remit.openapi.Limits;
import dev.remit.openapi.Pact;
import dev.remit.openapi.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pact files as the versions of the specification write them. */
class PactTest {

  private static final String FILE = "{\"consumer\": {\"name\": \"web\"}, \"provider\": {\"name\": \"orders\"}, \"interactions\": [%s], \"metadata\": %s}";

  private static Pact read(String json) {
    return Pact.read(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  private static Interaction only(String version, String request, String response) {
    var pact = read(FILE.formatted("{\"description\": \"one\", \"request\": " + request + ", \"response\": " + response + "}",
        "{\"pactSpecification\": {\"version\": \"" + version + "\"}}"));
    assertThat(pact.interactions()).hasSize(1);
    return pact.interactions().get(0);
  }

  private static Interaction asked(String version, String more) {
    return only(version, "{\"method\": \"post\", \"path\": \"/a\"" + more + "}", "{\"status\": 200}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {"pactSpecification": {"version": "3.0.0"}} | 3.0.0
      {"pact-specification": {"version": "2.0.0"}} | 2.0.0
      {"pactSpecificationVersion": "1.1.0"} | 1.1.0
      {"pactSpecification": {"version": "4.0"}} | 4.0
      {} | 2.0.0
      null | 2.0.0
      """)
  void theVersionStandsWhereToolsHavePutIt(String metadata, String version) {
    assertThat(read(FILE.formatted("", metadata)).specification()).isEqualTo(version);
  }

  @Test
  void partiesAndInteractionsAreRead() {
    var pact = read(FILE.formatted("{\"description\": \"one order\", \"providerState\": \"there is one\", \"request\": {\"method\": \"get\", \"path\": \"/orders/1\"}, \"response\": {\"status\": 200}}", "{}"));

    assertThat(pact.consumer()).isEqualTo("web");
    assertThat(pact.provider()).isEqualTo("orders");
    assertThat(pact.interactions()).singleElement().satisfies(one -> {
      assertThat(one.name()).isEqualTo("one order");
      assertThat(one.method()).isEqualTo("GET");
      assertThat(one.path()).isEqualTo("/orders/1");
      assertThat(one.status()).isEqualTo(200);
      assertThat(one.request().hasBody()).isFalse();
      assertThat(one.response().members()).isEmpty();
    });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      2.0.0 | "alligator=Mary&hippo=John" | {alligator=[Mary], hippo=[John]}
      2.0.0 | "hippo=John&alligator=Mary&" | {hippo=[John], alligator=[Mary]}
      2.0.0 | "animal=alligator&animal=hippo" | {animal=[alligator, hippo]}
      2.0.0 | "q=a%20b+c&empty=&flag" | {q=[a b c], empty=[], flag=[]}
      2.0.0 | "" | {}
      2.0.0 | null | {}
      3.0.0 | {"animal": ["alligator", "hippo"], "size": ["1"]} | {animal=[alligator, hippo], size=[1]}
      3.0.0 | {"animal": "alligator"} | {animal=[alligator]}
      4.0 | {"animal": ["alligator"], "n": [1]} | {animal=[alligator], n=[1]}
      """)
  void queriesAreTextsOrLists(String version, String query, String expected) {
    assertThat(asked(version, ", \"query\": " + query).query()).hasToString(expected);
  }

  @Test
  void aQueryMayStandInThePath() {
    var interaction = only("2.0.0", "{\"method\": \"GET\", \"path\": \"/a?x=1\"}", "{\"status\": 200}");

    assertThat(interaction.path()).isEqualTo("/a");
    assertThat(interaction.query()).isEqualTo(Map.of("x", List.of("1")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      2.0.0 | {"Accept": "alligators", "Content-Type": "hippos"} | {accept=[alligators], content-type=[hippos]}
      3.0.0 | {"X-Many": "a, b"} | {x-many=[a, b]}
      4.0 | {"X-Many": ["a", "b"]} | {x-many=[a, b]}
      2.0.0 | {} | {}
      2.0.0 | null | {}
      """)
  void headersHaveNoCase(String version, String headers, String expected) {
    assertThat(asked(version, ", \"headers\": " + headers).request().headers()).hasToString(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # version | body | content type | members
      2.0.0 | {"alligator": {"feet": 4, "favouriteColours": ["red", "blue"]}} | application/json | alligator.favouriteColours[], alligator.feet
      2.0.0 | {"animals": [{"phoneNumber": "0415"}, {"name": "x"}]} | application/json; charset=utf-8 | animals[].name, animals[].phoneNumber
      2.0.0 | {"animals": [{"children": [{"age": 9}]}]} | | animals[].children[].age
      2.0.0 | [{"a": 1}, 2] | application/hal+json | [], [].a
      2.0.0 | [] | application/json | ~~
      2.0.0 | {} | application/json | ~~
      2.0.0 | {"a.b": {"c d": null}} | application/json | "a.b"."c d"
      2.0.0 | "alligator named mary" | text/plain | ~~
      2.0.0 | "{\\"a\\": 1}" | application/json | a
      2.0.0 | "a=1&b=2" | application/x-www-form-urlencoded | a, b
      3.0.0 | {"a": 1.5} | application/json | a
      4.0 | {"content": {"a": {"b": true}}, "contentType": "application/json", "encoded": false} | | a.b
      4.0 | {"content": "{\\"a\\": 1}", "contentType": "application/json", "encoded": "JSON"} | | a
      4.0 | {"content": "eyJhIjogMX0=", "contentType": "application/json", "encoded": "base64"} | | a
      4.0 | {"content": "%PDF", "contentType": "application/pdf", "encoded": false} | | ~~
      """)
  void membersOfBodiesAreUsed(String version, String body, String type, String members) {
    var headers = type == null ? "" : ", \"headers\": {\"Content-Type\": \"" + type + "\"}";

    assertThat(asked(version, headers + ", \"body\": " + body).request().members()).isEqualTo(List.of((members == null ? "" : members).split(", ")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      2.0.0 | null
      2.0.0 | ""
      3.0.0 | null
      4.0 | {}
      4.0 | {"content": null}
      4.0 | null
      """)
  void whatIsEmptyIsNoBody(String version, String body) {
    assertThat(asked(version, ", \"body\": " + body).request().hasBody()).isFalse();
    assertThat(asked(version, ", \"body\": " + body).request().members()).isEmpty();
  }

  @Test
  void aRuleForAllMembersSaysNothingOfTheirNames() {
    var rules = ", \"matchingRules\": {\"$.body.animals\": {\"min\": 1}, \"$.body.animals[*].*\": {\"match\": \"type\"}}";

    assertThat(asked("2.0.0", rules + ", \"body\": {\"animals\": [{\"name\": \"m\"}]}").request().members()).containsExactly("animals[].name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"values", "eachKey", "eachValue"})
  void membersMayBeCalledAnything(String match) {
    var rules = ", \"matchingRules\": {\"body\": {\"$.prices\": {\"matchers\": [{\"match\": \"" + match + "\"}]}, \"$['a b'][*].x\": {\"matchers\": [{\"match\": \"" + match + "\"}]}}}";
    var body = ", \"body\": {\"prices\": {\"EUR\": {\"net\": 1}}, \"a b\": [{\"x\": {\"k\": 1}}]}";
    var version = match.equals("values") ? "3.0.0" : "4.0";

    assertThat(asked(version, rules + (version.equals("4.0") ? body.replace("\"body\": ", "\"body\": {\"content\": ") + "}" : body)).request().members())
        .containsExactly("\"a b\"[].x.*", "prices.*.net");
  }

  @Test
  void whatIsNotHttpIsToldAndNotUsed() {
    var pact = read(FILE.formatted("""
        {"description": "made", "type": "Asynchronous/Messages", "contents": {}},
        {"description": "ask", "type": "Synchronous/Messages", "request": {}, "response": []},
        {"description": "get", "type": "Synchronous/HTTP", "request": {"method": "GET", "path": "/"}, "response": {"status": 200}}""",
        "{\"pactSpecification\": {\"version\": \"4.0\"}}"));

    assertThat(pact.interactions()).extracting(Interaction::name).containsExactly("get");
    assertThat(pact.skipped()).hasSize(2).allMatch(text -> text.contains("Messages"));
  }

  @Test
  void aPactOfMessagesHasNoInteraction() {
    var pact = read("{\"consumer\": {\"name\": \"a\"}, \"provider\": {\"name\": \"b\"}, \"messages\": [{}, {}], \"metadata\": {\"pactSpecification\": {\"version\": \"3.0.0\"}}}");

    assertThat(pact.interactions()).isEmpty();
    assertThat(pact.skipped()).containsExactly("2 messages are in the file, and only HTTP is held against the contract.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [] | ~~
      {} | /consumer
      {"consumer": {"name": " "}, "provider": {"name": "b"}, "interactions": []} | /consumer
      {"consumer": {"name": "a"}, "provider": "b", "interactions": []} | /provider
      {"consumer": {"name": "a"}, "provider": {"name": "b"}} | /interactions
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": {}} | /interactions
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": [1]} | /interactions/0
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": [{"response": {"status": 200}}]} | /interactions/0/request
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": [{"request": {"method": "GET", "path": "/"}}]} | /interactions/0/response
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": [{"request": {"path": "/"}, "response": {"status": 200}}]} | /interactions/0/request/method
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": [{"request": {"method": "GET", "path": {}}, "response": {"status": 200}}]} | /interactions/0/request/path
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": [{"request": {"method": "GET", "path": "/"}, "response": {"status": "200"}}]} | /interactions/0/response/status
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": [{"request": {"method": "GET", "path": "/"}, "response": {"status": 99}}]} | /interactions/0/response/status
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": [{"request": {"method": "GET", "path": "/", "query": 1}, "response": {"status": 200}}]} | /interactions/0/request/query
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": [{"request": {"method": "GET", "path": "/", "headers": []}, "response": {"status": 200}}]} | /interactions/0/request/headers
      {"consumer": {"name": "a"}, "provider": {"name": "b"}, "interactions": [], "metadata": {"pactSpecification": {"version": "5.0"}}} | /metadata
      {"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {}} | /consumer
      {"consumer": | ~~
      """)
  void whatIsNoPactIsRefusedWithItsPlace(String json, String pointer) {
    var refused = catchThrowableOfType(UnreadableDocument.class, () -> read(json));

    assertThat(refused.flaws().get(0).pointer()).isEqualTo(pointer);
    assertThat(refused.flaws().get(0).line()).isPositive();
  }

  @Test
  void whatIsTooLargeIsRefused() {
    var small = new Limits(100, 100, 1_000, 0);

    assertThat(catchThrowableOfType(UnreadableDocument.class, () -> Pact.read(FILE.formatted("", "{}").repeat(3).getBytes(StandardCharsets.UTF_8), small))).isNotNull();
  }
}
