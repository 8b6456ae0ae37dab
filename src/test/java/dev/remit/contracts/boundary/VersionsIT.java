package dev.remit.contracts.boundary;

import static dev.remit.contracts.boundary.Client.VERSION;
import static dev.remit.contracts.boundary.Client.VERSIONS;
import static dev.remit.contracts.boundary.Client.apiWith;
import static dev.remit.contracts.boundary.Client.document;
import static dev.remit.contracts.boundary.Client.freshApi;
import static dev.remit.contracts.boundary.Client.freshName;
import static dev.remit.contracts.boundary.Client.optionalParameter;
import static dev.remit.contracts.boundary.Client.problem;
import static dev.remit.contracts.boundary.Client.publish;
import static dev.remit.contracts.boundary.Client.requiredParameter;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsIT extends OverHttp {

  @Test
  void publishesAFirstVersion() {
    var api = freshApi();
    var answer = publish(api, document("1.0.0"));
    answer.then()
        .statusCode(201)
        .header("Location", endsWith("/apis/" + api + "/versions/1.0.0"))
        .body("api", equalTo(api))
        .body("version", equalTo("1.0.0"))
        .body("title", equalTo("Orders"))
        .body("openapi", equalTo("3.1.0"))
        .body("notation", equalTo("YAML"))
        .body("digest", matchesPattern("[0-9a-f]{64}"))
        .body("size", equalTo(document("1.0.0").length()))
        .body("verdict", nullValue())
        .header("ETag", equalTo("\"" + answer.path("digest") + "\""));
    assertThat(get(answer.header("Location")).asString()).isEqualTo(answer.asString());
  }

  @Test
  void judgesAgainstTheHighestVersionBelow() {
    var api = apiWith(document("1.0.0"), document("2.0.0"), document("1.1.0", optionalParameter("page")));
    publish(api, document("1.2.0", requiredParameter("page"))).then()
        .statusCode(201)
        .body("verdict.since", equalTo("1.1.0"))
        .body("verdict.severity", equalTo("BREAKING"))
        .body("verdict.counts.breaking", greaterThan(0));
  }

  @Test
  void aVersionMayChangeNothing() {
    publish(apiWith(document("1.0.0")), document("1.0.1")).then()
        .statusCode(201)
        .body("verdict.since", equalTo("1.0.0"))
        .body("verdict.counts.breaking", equalTo(0))
        .body("verdict.counts.risky", equalTo(0))
        .body("verdict.counts.compatible", equalTo(0));
  }

  @Test
  void theSameBytesAgainChangeNothing() {
    var api = freshApi();
    var first = publish(api, document("1.0.0"));
    var second = publish(api, document("1.0.0"));
    second.then().statusCode(200).header("ETag", equalTo(first.header("ETag")));
    assertThat(second.asString()).isEqualTo(first.asString());
    get(VERSIONS, api).then().body("items.size()", equalTo(1));
  }

  @Test
  void aPublishedVersionDoesNotChange() {
    var api = apiWith(document("1.0.0"));
    problem(publish(api, document("1.0.0") + "# more\n"), 409, "version-already-published");
    get(VERSION + "/document", api, "1.0.0").then().body(equalTo(document("1.0.0")));
  }

  @Test
  void oneDocumentMayBelongToManyApis() {
    var digest = publish(freshApi(), document("1.0.0")).<String>path("digest");
    publish(freshApi(), document("1.0.0")).then().statusCode(201).body("digest", equalTo(digest));
  }

  @Test
  void aDryRunStoresNothing() {
    var api = apiWith(document("1.0.0"));
    dryRun(api, document("2.0.0", requiredParameter("page"))).then()
        .statusCode(200)
        .body("version", equalTo("2.0.0"))
        .body("verdict.severity", equalTo("BREAKING"));
    problem(get(VERSION, api, "2.0.0"), 404, "no-such-version");
    dryRun(api, document("1.0.0")).then().statusCode(200).body("version", equalTo("1.0.0"));
    problem(dryRun(api, document("1.0.0") + "# more\n"), 409, "version-already-published");
    problem(dryRun(api, "no"), 422, "unreadable-document");
  }

  @Test
  void aDryRunIsAskedForInSoManyWords() {
    problem(given().contentType(Client.YAML).queryParam("dryRun", "1").body(new byte[0]).post(VERSIONS, freshApi()), 422,
        "invalid-input").body("errors.pointer", contains("dryRun"));
  }

  @Test
  void oneOfManyThatPublishTheSameCreatesIt() throws Exception {
    var api = freshApi();
    assertThat(together(50, at -> publish(api, document("1.0.0")).statusCode())).containsOnlyOnce(201).containsOnly(200, 201);
    get(VERSIONS, api).then().body("items.size()", equalTo(1));
  }

  @Test
  void oneOfManyThatPublishDifferentThingsUnderOneVersionSucceeds() throws Exception {
    var api = freshApi();
    assertThat(together(50, at -> publish(api, document("1.0.0") + "# " + at + "\n").statusCode()))
        .containsOnlyOnce(201).containsOnly(201, 409);
    get(VERSIONS, api).then().body("items.size()", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/vnd.oai.openapi", "application/vnd.oai.openapi+json"})
  void readsJson(String type) {
    var json = "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Orders\",\"version\":\"1.0.0\"},\"paths\":{}}";
    given().contentType(type).body(json.getBytes(StandardCharsets.UTF_8)).post(VERSIONS, freshApi())
        .then().statusCode(201).body("notation", equalTo("JSON"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/yaml", "application/x-yaml", "text/yaml", "application/vnd.oai.openapi",
    "application/vnd.oai.openapi+yaml", "application/yaml;charset=utf-8"})
  void readsYaml(String type) {
    given().contentType(type).body(document("1.0.0").getBytes(StandardCharsets.UTF_8)).post(VERSIONS, freshApi())
        .then().statusCode(201).body("notation", equalTo("YAML"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "text/plain", "application/octet-stream"})
  void readsNothingElse(String type) {
    problem(given().contentType(type).body(document("1.0.0").getBytes(StandardCharsets.UTF_8)).post(VERSIONS, freshApi()), 415,
        "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no", "{", "[]", "{}", "openapi: 2.0.0", "swagger: '2.0'", "a: 1\na: 2", "\u0000",
    "openapi: 3.1.0\ninfo: {title: t}\npaths: {}"})
  void tellsThePlaceOfWhatIsNoDocument(String text) {
    problem(publish(freshApi(), text), 422, "unreadable-document")
        .body("errors[0].pointer", matchesPattern("(/.*)?"))
        .body("errors[0].line", greaterThan(0))
        .body("errors[0].column", greaterThan(0));
  }

  @Test
  void refusesWhatWouldExhaustIt() {
    var doubling = IntStream.range(1, 40).mapToObj(at -> "a%d: &a%d [*a%d, *a%d]\n".formatted(at, at, at - 1, at - 1));
    var aliases = Stream.concat(Stream.of("a0: &a0 [x, x]\n"), doubling).collect(Collectors.joining());
    problem(publish(freshApi(), aliases), 422, "unreadable-document");
    problem(publish(freshApi(), "[".repeat(100_000)), 422, "unreadable-document");
    problem(publish(freshApi(), "{\"a\":".repeat(100_000)), 422, "unreadable-document");
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest", "draft", "1/2", "..", "1 ", "ä", "1%2F2"})
  void refusesVersionsThatCannotStandInAnAddress(String version) {
    problem(publish(freshApi(), document(version)), 422, "unreadable-document")
        .body("errors[0].pointer", equalTo("/info/version"))
        .body("errors[0].line", equalTo(4))
        .body("errors[0].column", equalTo(12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a.yaml", "file:///etc/passwd", "other.yaml", "#/components/schemas/Gone"})
  void refusesReferencesThatLeadElsewhere(String reference) {
    var document = document("1.0.0", "{$ref: '" + reference + "'}");
    var detail = problem(publish(freshApi(), document), 422, "unreadable-document").extract().<String>path("errors[0].detail");
    assertThat(detail).contains(reference);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-11-15", "v1", "release 1", "1.0.0+build.1", "a:b@c", "[1]", "{1}", "1&2=3"})
  void findsEveryVersionThatItAccepts(String version) {
    var location = publish(freshApi(), document(version)).then().statusCode(201).extract().header("Location");
    given().urlEncodingEnabled(false).get(location).then().statusCode(200).body("version", equalTo(version));
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    problem(publish(freshName(), document("1.0.0")), 404, "no-such-api");
    problem(get(VERSIONS, freshName()), 404, "no-such-api");
    problem(get(VERSION, freshName(), "1.0.0"), 404, "no-such-api");
    problem(get(VERSION, freshApi(), "1.0.0"), 404, "no-such-version");
    problem(get(VERSION, freshApi(), "latest"), 404, "no-such-version");
    problem(get(VERSION, freshApi(), "ä"), 404, "no-such-version");
  }

  @Test
  void theLatestIsTheHighestThatIsNoPreRelease() {
    var api = apiWith(document("1.0.0"), document("1.10.0"), document("1.9.0"), document("2.0.0-beta"));
    get(VERSION, api, "latest").then().statusCode(200).body("version", equalTo("1.10.0"));
  }

  @Test
  void listsTheHighestVersionFirst() {
    var api = apiWith(document("1.0.0"), document("1.10.0"), document("1.9.0"), document("2.0.0-beta"));
    var page = given().queryParam("limit", 3).get(VERSIONS, api).then().statusCode(200)
        .body("items.version", contains("2.0.0-beta", "1.10.0", "1.9.0")).extract();
    given().queryParam("limit", 3).queryParam("cursor", page.<String>path("next")).get(VERSIONS, api).then()
        .body("items.version", contains("1.0.0"))
        .body("next", nullValue());
  }

  @Test
  void refusesParametersThatBreakARule() {
    var api = freshApi();
    problem(given().queryParam("limit", 0).get(VERSIONS, api), 422, "invalid-input");
    problem(given().queryParam("limit", 201).get(VERSIONS, api), 422, "invalid-input");
    problem(given().queryParam("cursor", "*").get(VERSIONS, api), 422, "invalid-input");
  }

  @Test
  void aVersionIsNotSentAgainToWhoHasIt() {
    var api = apiWith(document("1.0.0"));
    var tag = get(VERSION, api, "1.0.0").header("ETag");
    given().header("If-None-Match", tag).get(VERSION, api, "1.0.0").then().statusCode(304);
    given().header("If-None-Match", "\"other\"").get(VERSION, api, "1.0.0").then().statusCode(200);
  }

  private static Response dryRun(String api, String yaml) {
    return given().contentType(Client.YAML).queryParam("dryRun", true).body(yaml.getBytes(StandardCharsets.UTF_8))
        .post(VERSIONS, api);
  }

  private static List<Integer> together(int many, IntFunction<Integer> request) throws Exception {
    var threads = Executors.newFixedThreadPool(many);
    try {
      var requests = IntStream.range(0, many).mapToObj(at -> (Callable<Integer>) () -> request.apply(at)).toList();
      var statuses = new ArrayList<Integer>();
      for (var outcome : threads.invokeAll(requests)) {
        statuses.add(outcome.get());
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }
}
