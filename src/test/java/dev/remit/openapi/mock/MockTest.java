package dev.remit.openapi.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.HeaderField;
import dev.remit.openapi.Mock;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.PreparedAnswers;
import dev.remit.openapi.Reads;
import dev.remit.openapi.message.Asked;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MockTest {

  private static final Mock MOCK = Mock.of(Reads.read("""
      openapi: 3.1.0
      info: {title: Pets, version: 1.0.0}
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key}
          basic: {type: http, scheme: basic}
        schemas:
          Pet:
            type: object
            required: [id, name, email]
            properties:
              id: {type: integer, minimum: 1}
              name: {type: string}
              email: {type: string, format: email}
              secret: {type: string, writeOnly: true}
      paths:
        /pets:
          get:
            parameters: [{name: limit, in: query, schema: {type: integer}}]
            responses:
              '200':
                description: Pets
                headers:
                  X-Total: {schema: {type: integer, example: 7}}
                  Set-Cookie: {schema: {type: string, example: 'a=b'}}
                  X-Split: {schema: {type: string, example: "a\\r\\nEvil: yes"}}
                content:
                  application/json:
                    schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                    examples:
                      broken: {value: [{id: 0}]}
                      one: {value: [{id: 1, name: Rex, email: rex@example.com}]}
                      none: {value: []}
                  application/xml: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}
                  text/csv: {example: 'id;name'}
              '404': {description: Nothing, content: {application/json: {example: {code: nothing}}}}
              5XX: {description: Broken, content: {application/json: {example: {code: broken}}}}
          post:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            responses:
              '201': {description: Made, headers: {Location: {schema: {type: string, const: /pets/1}}}}
              '400': {description: Wrong, content: {application/json: {example: {code: wrong}}}}
        /pets/{id}:
          parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
          get:
            deprecated: true
            x-sunset: '2031-01-01'
            responses: {default: {description: A pet, content: {application/hal+json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
          put:
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            responses: {2XX: {description: Done}, '422': {description: No, content: {application/json: {example: {code: refused}}}}}
          delete: {responses: {}}
        /secured:
          get: {security: [{key: []}, {basic: []}], responses: {'200': {description: In}}}
          put: {security: [{key: []}], responses: {'200': {description: In}, '401': {description: Out, content: {application/json: {example: {code: out}}}}}}
        /picture:
          get: {responses: {'200': {description: Any picture, content: {'image/*': {schema: {type: string, format: binary}}}}}}
        /hooks/{kind}:
          post:
            parameters: [{name: kind, in: path, required: true, schema: {type: string}}]
            requestBody: {content: {application/json: {schema: {type: object, properties: {url: {type: string}}}}}}
            responses: {'201': {description: Kept, content: {application/json: {example: {id: 7}}}}, '422': {description: Wrong}}
            callbacks:
              happened:
                '{$request.body#/url}/{$request.path.kind}?id={$response.body#/id}&to={$request.query.missing}':
                  post:
                    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                    responses: {'200': {description: Thanks}}
        /moved:
          get: {responses: {'302': {description: Elsewhere, headers: {Location: {schema: {const: 'https://example.com/'}}}}}}
        /options:
          options: {responses: {'200': {description: Mine, content: {text/plain: {example: mine}}}}}
          head: {responses: {'200': {description: Head, headers: {X-Mine: {schema: {const: 'yes'}}}}}}
      """), PreparedAnswers.unbounded());

  private static MockAnswer answer(Asked asked) {
    return MOCK.answer(asked);
  }

  private static MockAnswer answer(String line) {
    return answer(Asked.of(line));
  }

  private static String text(MockAnswer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String field(MockAnswer answer, String name) {
    return answer.fields().stream().filter(field -> field.name().equalsIgnoreCase(name)).map(HeaderField::value).findFirst().orElse("");
  }

  private static String refusal(MockAnswer answer) {
    return answer.status() + " " + (answer.refusal() == null ? text(answer) : answer.refusal().code());
  }

  @Test
  void theFirstExampleThatItsSchemaTakesIsTheUsualAnswer() {
    var usual = answer("GET /pets");
    assertThat(usual.status()).isEqualTo(200);
    assertThat(usual.mediaType()).isEqualTo("application/json");
    assertThat(text(usual)).isEqualTo("[{\"id\":1,\"name\":\"Rex\",\"email\":\"rex@example.com\"}]");
    assertThat(usual.why().told()).isEqualTo("200, example 'one'");
    assertThat(usual.why().operation()).isEqualTo("GET /pets");
  }

  @Test
  void withoutAnExampleAValueIsMadeThatLooksLikeOne() {
    var made = answer("GET /pets/7");
    assertThat(text(made)).contains("\"id\":").contains("@").doesNotContain("secret");
    assertThat(made.mediaType()).isEqualTo("application/hal+json");
    assertThat(made.why().told()).isEqualTo("200 by default, made from the schema");
  }

  @Test
  void headersComeFromTheirSchemasButNoneThatABrowserWouldObey() {
    var usual = answer("GET /pets");
    assertThat(field(usual, "X-Total")).isEqualTo("7");
    assertThat(field(usual, "X-Split")).doesNotContain("\n").doesNotContain("\r");
    assertThat(usual.fields()).extracting(HeaderField::name).containsExactly("X-Total", "X-Split");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /nothing, 404 no-such-path",
    "PATCH /pets, 405 method-not-allowed",
    "GET /pets?limit=x, 422 request-refused",
    "PUT /secured, '401 {\"code\":\"out\"}'",
    "GET /secured, 401 credentials-missing"
  })
  void whatIsRefused(String line, String refusal) {
    assertThat(refusal(answer(line))).isEqualTo(refusal);
  }

  @Test
  void whatIsAllowedInsteadIsTold() {
    assertThat(field(answer("PATCH /pets"), "Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    var options = answer("OPTIONS /pets");
    assertThat(options.status()).isEqualTo(204);
    assertThat(field(options, "Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    assertThat(answer("OPTIONS /nothing").status()).isEqualTo(404);
    assertThat(text(answer("OPTIONS /options"))).isEqualTo("mine");
  }

  @Test
  void credentialsAreAskedFor() {
    assertThat(field(answer("GET /secured"), "WWW-Authenticate")).isEqualTo("Basic realm=\"sandbox\"");
    assertThat(answer(Asked.of("GET /secured").with("X-Key", "1")).status()).isEqualTo(200);
    assertThat(answer("GET /secured").why().violations()).hasSize(1);
    assertThat(answer("GET /secured").why().secrets()).containsExactly("X-Key");
  }

  @Test
  void whatBreaksTheContractGetsTheAnswerThatTheDocumentHasForIt() {
    assertThat(refusal(answer(Asked.of("POST /pets").json("{}")))).isEqualTo("400 {\"code\":\"wrong\"}");
    assertThat(refusal(answer(Asked.of("PUT /pets/7").json("{}")))).isEqualTo("422 {\"code\":\"refused\"}");
    assertThat(refusal(answer("GET /pets/seven"))).startsWith("422 {");
    assertThat(refusal(answer(Asked.of("POST /pets").sending("text/plain", "x")))).isEqualTo("415 media-type-not-in-contract");
    assertThat(answer(Asked.of("POST /pets").json("{\"id\":1,\"name\":\"a\",\"email\":\"a@b.example\"}")).status()).isEqualTo(201);
  }

  @Test
  void aStatusIsPreferred() {
    var nothing = answer(Asked.of("GET /pets").with("Prefer", "code=404"));
    assertThat(refusal(nothing)).isEqualTo("404 {\"code\":\"nothing\"}");
    assertThat(field(nothing, "Preference-Applied")).isEqualTo("code=404");
    assertThat(refusal(answer("GET /pets?__code=503"))).isEqualTo("503 {\"code\":\"broken\"}");
    assertThat(refusal(answer("GET /pets?__code=418"))).isEqualTo("404 no-such-status");
    assertThat(answer(Asked.of("GET /pets").with("Prefer", "code=twenty")).status()).isEqualTo(200);
    assertThat(answer("PUT /pets/7").status()).isEqualTo(200);
    assertThat(answer("PUT /pets/7?__code=204").status()).isEqualTo(204);
  }

  @Test
  void anExampleIsPreferredByItsNameEvenABrokenOne() {
    assertThat(text(answer(Asked.of("GET /pets").with("Prefer", "example=none")))).isEqualTo("[]");
    assertThat(text(answer(Asked.of("GET /pets").with("Prefer", "example=\"broken\"")))).isEqualTo("[{\"id\":0}]");
    assertThat(refusal(answer(Asked.of("GET /pets").with("Prefer", "example=other")))).isEqualTo("404 no-such-example");
  }

  @Test
  void randomAnswersComeBackByTheirSeed() {
    var first = answer(Asked.of("GET /pets").with("Prefer", "dynamic=true, seed=5"));
    assertThat(text(answer(Asked.of("GET /pets").with("Prefer", "dynamic=true").with("Prefer", "seed=5")))).isEqualTo(text(first));
    assertThat(field(first, "Preference-Applied")).isEqualTo("dynamic=true, seed=5");
    assertThat(List.of(1, 2, 3, 4).stream().map(seed -> text(answer("GET /pets?__dynamic=true&__seed=" + seed))).distinct().count()).isGreaterThan(1);
    assertThat(text(answer("GET /pets?__dynamic=false"))).contains("Rex");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "-| application/json", "*/*| application/json", "application/xml| application/xml", "text/*| text/csv", "text/html, application/xml;q=0.9, */*;q=0.1| application/xml",
    "application/json;q=0, */*| application/xml", "application/xml;q=0.5, text/csv;q=0.6| text/csv", "image/png| -", "application/json;charset=utf-8| application/json"
  })
  void theMediaTypeIsWhatIsLikedBest(String accept, String mediaType) {
    var asked = Asked.of("GET /pets");
    var answer = answer(accept == null ? asked : asked.with("Accept", accept));
    assertThat(answer.mediaType()).isEqualTo(mediaType);
    assertThat(answer.status()).isEqualTo(mediaType == null ? 406 : 200);
  }

  @Test
  void aRangeIsAnsweredByAKindOfIt() {
    assertThat(answer("GET /picture").mediaType()).isEqualTo("image/png");
    assertThat(answer(Asked.of("GET /picture").with("Accept", "image/webp")).mediaType()).isEqualTo("image/webp");
    assertThat(answer(Asked.of("GET /picture").with("Accept", "text/plain")).status()).isEqualTo(406);
  }

  @Test
  void headIsGetWithoutABody() {
    var head = answer("HEAD /pets");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(field(head, "X-Total")).isEqualTo("7");
    assertThat(field(answer("HEAD /options"), "X-Mine")).isEqualTo("yes");
    assertThat(answer("HEAD /nothing").status()).isEqualTo(404);
    var refused = answer(Asked.of("HEAD /pets").with("Accept", "image/png"));
    assertThat(refused.status()).isEqualTo(406);
    assertThat(refused.refusal()).isNotNull();
  }

  @Test
  void troubleComesAsOftenAsItIsAskedFor() {
    assertThat(answer("GET /pets?__fail=1").status()).isEqualTo(503);
    assertThat(answer(Asked.of("GET /pets").with("Prefer", "fail=1, code=500")).status()).isEqualTo(500);
    assertThat(refusal(answer("DELETE /pets/7?__fail=1&__code=429"))).isEqualTo("429 trouble");
    assertThat(answer(Asked.of("GET /pets").with("Prefer", "fail=0, code=500")).status()).isEqualTo(200);
    assertThat(answer("GET /pets?__fail=2").status()).isEqualTo(200);
    long failed = java.util.stream.IntStream.range(0, 400).filter(i -> answer("GET /pets?__fail=0.5").status() == 503).count();
    assertThat(failed).isBetween(100L, 300L);
  }

  @Test
  void anAnswerIsAskedToBeLateWithinBounds() {
    assertThat(answer(Asked.of("GET /pets").with("Prefer", "delay=250")).delay()).isEqualTo(Duration.ofMillis(250));
    assertThat(answer(Asked.of("GET /pets").with("Prefer", "delay=PT2S")).delay()).isEqualTo(Duration.ofSeconds(2));
    assertThat(answer("GET /pets?__delay=99999999").delay()).isEqualTo(Duration.ofSeconds(30));
    assertThat(answer("GET /pets?__delay=-5").delay()).isZero();
    assertThat(answer("GET /pets?__delay=soon").delay()).isZero();
    assertThat(field(answer("GET /nothing?__delay=5"), "Preference-Applied")).isEqualTo("delay=5");
  }

  @Test
  void operationsWithoutASuccessAnswerAllTheSame() {
    assertThat(answer("GET /moved").status()).isEqualTo(302);
    assertThat(field(answer("GET /moved"), "Location")).isEqualTo("https://example.com/");
    assertThat(answer("DELETE /pets/7").status()).isEqualTo(200);
  }

  @Test
  void theEndOfAnOperationIsTold() {
    assertThat(answer("GET /pets/7").why().deprecated()).isTrue();
    assertThat(answer("GET /pets/7").why().sunset()).isEqualTo("2031-01-01");
    assertThat(answer("GET /pets").why().deprecated()).isFalse();
  }

  @Test
  void whatTheProviderWouldCallBackIsToldWhenThatIsAskedFor() {
    var asked = Asked.of("POST /hooks/birth").with("Prefer", "callbacks").json("{\"url\":\"https://shop.example/in\"}");
    var answer = answer(asked);
    assertThat(field(answer, "Preference-Applied")).isEqualTo("callbacks");
    var call = MOCK.callbacks(asked, answer).get(0);
    assertThat(call.method() + " " + call.target()).isEqualTo("POST https://shop.example/in/birth?id=7&to={$request.query.missing}");
    assertThat(new String(call.body(), StandardCharsets.UTF_8)).contains("\"email\":");
    assertThat(MOCK.callbacks(Asked.of("POST /hooks/birth").json("{}"), answer)).isEmpty();
    var refused = Asked.of("POST /hooks/birth").with("Prefer", "callbacks").json("5");
    assertThat(MOCK.callbacks(refused, answer(refused))).isEmpty();
  }
}
