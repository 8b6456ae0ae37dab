package dev.remit.contracts.boundary;

import static dev.remit.contracts.boundary.Client.APIS;
import static dev.remit.contracts.boundary.Client.apiWith;
import static dev.remit.contracts.boundary.Client.document;
import static dev.remit.contracts.boundary.Client.freshApi;
import static dev.remit.contracts.boundary.Client.freshName;
import static dev.remit.contracts.boundary.Client.problem;
import static dev.remit.contracts.boundary.Client.register;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApisIT extends OverHttp {

  @Test
  void registersAnApi() {
    var name = freshName();
    var answer = register(Map.of("name", name, "title", "Orders", "description", "All of them"));
    answer.then()
        .statusCode(201)
        .header("Location", endsWith(APIS + "/" + name))
        .header("ETag", equalTo("\"0\""))
        .body("name", equalTo(name))
        .body("title", equalTo("Orders"))
        .body("description", equalTo("All of them"))
        .body("revision", equalTo(0))
        .body("latest", nullValue());
    assertThat(get(answer.header("Location")).asString()).isEqualTo(answer.asString());
  }

  @Test
  void aBlankDescriptionIsNone() {
    var name = freshName();
    register(Map.of("name", name, "title", " Orders ", "description", " ")).then()
        .statusCode(201)
        .body("title", equalTo("Orders"))
        .body("description", nullValue());
  }

  @Test
  void aNameIsTakenOnce() {
    problem(register(Map.of("name", freshApi(), "title", "Other")), 409, "api-name-taken").extract();
    var name = freshApi();
    problem(register(Map.of("name", name, "title", "Other")), 409, "api-name-taken");
    get(APIS + "/" + name).then().body("title", equalTo("Orders"));
  }

  @Test
  void whoeverIsFirstOfManyGetsTheName() {
    var name = freshName();
    var statuses = IntStream.range(0, 20).parallel()
        .mapToObj(at -> register(Map.of("name", name, "title", "Number " + at)).statusCode())
        .toList();
    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Orders", "-orders", "orders-", "or ders", "or/ders", "", "ä"})
  void refusesNamesThatAreNoSlug(String name) {
    problem(register(Map.of("name", name, "title", "Orders")), 422, "invalid-input").body("errors.pointer", contains("/name"));
  }

  @Test
  void tellsAllThatIsWrong() {
    problem(register("{}"), 422, "invalid-input").body("errors.pointer", contains("/name", "/title"));
    problem(register(Map.of("name", "a", "title", "t".repeat(201), "description", "d".repeat(1001))), 422, "invalid-input")
        .body("errors.pointer", contains("/title", "/description"));
  }

  @Test
  void refusesMembersItDoesNotKnow() {
    problem(register(Map.of("name", "a", "title", "t", "titel", "t", "a/b", 1)), 422, "invalid-input")
        .body("errors.size()", equalTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\":\"a\",\"title\":1}", "[]", "{\"name\":{},\"title\":\"t\"}"})
  void refusesOtherKindsOfValues(String body) {
    problem(register(body), 422, "invalid-input");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"name\":\"a\",}", "no", "{\"name\":\"a\",\"name\":\"b\"}", "{} {}"})
  void refusesWhatIsNoJson(String body) {
    problem(register(body), 400, "malformed-json");
  }

  @Test
  void refusesABodyThatIsMissingOrOfAnotherType() {
    problem(given().contentType(ContentType.JSON).post(APIS), 400, "malformed-json");
    problem(given().contentType(ContentType.TEXT).body("{}").post(APIS), 415, "unsupported-media-type");
  }

  @Test
  void refusesLargeBodies() {
    problem(register(Map.of("name", "a", "title", "t".repeat(1024 * 1024))), 413, "too-large");
  }

  @Test
  void showsAnApiWithItsLatestVersion() {
    var name = apiWith(document("1.0.0"), document("2.0.0-rc.1"), document("1.1.0"));
    get(APIS + "/" + name).then().statusCode(200).body("latest.version", equalTo("1.1.0")).body("latest.api", equalTo(name));
  }

  @Test
  void anApiIsNotSentAgainToWhoHasIt() {
    var name = apiWith(document("1.0.0"));
    var tag = get(APIS + "/" + name).header("ETag");
    given().header("If-None-Match", tag).get(APIS + "/" + name).then().statusCode(304).header("ETag", equalTo(tag));
    Client.publish(name, document("1.1.0")).then().statusCode(201);
    given().header("If-None-Match", tag).get(APIS + "/" + name).then().statusCode(200);
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    problem(get(APIS + "/" + freshName()), 404, "no-such-api");
    problem(get(APIS + "/{name}", "No slug"), 404, "no-such-api");
  }

  @Test
  void listsPagesByName() {
    var mark = UUID.randomUUID().toString();
    var names = IntStream.range(0, 5).mapToObj(at -> mark + "-" + at).toList();
    names.forEach(name -> register(Map.of("name", name, "title", "Orders")).then().statusCode(201));
    assertThat(allPages(mark, 2)).containsExactly(names.subList(0, 2), names.subList(2, 4), names.subList(4, 5));
  }

  @Test
  void theListShowsTheLatestVersions() {
    var name = apiWith(document("1.0.0"), document("1.1.0"));
    given().queryParam("q", name).get(APIS).then().body("items.latest.version", contains("1.1.0"));
  }

  @Test
  void searchesNameTitleAndDescriptionWhateverTheCapitals() {
    var mark = UUID.randomUUID().toString();
    register(Map.of("name", "a-" + mark, "title", "One")).then().statusCode(201);
    register(Map.of("name", freshName(), "title", "Two " + mark.toUpperCase())).then().statusCode(201);
    register(Map.of("name", freshName(), "title", "Three", "description", "about " + mark)).then().statusCode(201);
    var titles = given().queryParam("q", mark.toUpperCase()).get(APIS).then().extract().<List<String>>path("items.title");
    assertThat(titles).hasSize(3);
  }

  @Test
  void takesEveryCharacterOfASearchLiterally() {
    var mark = UUID.randomUUID().toString();
    register(Map.of("name", freshName(), "title", mark + " 100% of a_b!c")).then().statusCode(201);
    for (var text : List.of("100%", "a_b", "b!c")) {
      given().queryParam("q", text).get(APIS).then().body("items.size()", equalTo(1));
    }
    for (var text : List.of("1%0", "a%b", "axb", mark + "_100", mark + "%")) {
      given().queryParam("q", text).get(APIS).then().statusCode(200).body("items.size()", equalTo(0));
    }
  }

  @ParameterizedTest
  @CsvSource({"limit,0", "limit,201", "limit,-1", "limit,many", "limit,99999999999", "cursor,*", "cursor,zz", "q,a\0b"})
  void refusesParametersThatBreakARule(String name, String value) {
    problem(given().queryParam(name, value).get(APIS), 422, "invalid-input").body("errors.pointer", contains(name));
  }

  private static List<List<String>> allPages(String text, int limit) {
    var pages = new ArrayList<List<String>>();
    var request = given().queryParam("q", text).queryParam("limit", limit);
    var page = request.get(APIS).then().statusCode(200).extract();
    pages.add(page.path("items.name"));
    for (String next = page.path("next"); next != null; next = page.path("next")) {
      page = given().queryParam("q", text).queryParam("limit", limit).queryParam("cursor", next).get(APIS).then().extract();
      pages.add(page.path("items.name"));
    }
    return pages;
  }
}
