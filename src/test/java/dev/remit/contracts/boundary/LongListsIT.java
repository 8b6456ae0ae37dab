package dev.remit.contracts.boundary;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.remit.testing.OverHttp;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists that are longer than a page, and the addresses of their parts. */
class LongListsIT extends OverHttp {

  private static final String API = "long-list-api";
  private static final String CHANGES = "/apis/" + API + "/versions/2.0.0/changes";
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
  private static final Pattern CHANGE = Pattern.compile("<details class=\"change\" id=\"([0-9a-f]+)\"");

  @BeforeAll
  static void publish() {
    PublishedApis.api(API, "Long list");
    PublishedApis.version(API, document("1.0.0", IntStream.range(0, 130)));
    PublishedApis.version(API, document("2.0.0", IntStream.range(120, 140)));
    IntStream.range(0, 51).forEach(number -> PublishedApis.api("paged-api-" + number, "Paged " + number));
  }

  @Test
  void changesComeAHundredAtATime() {
    var first = get(CHANGES).body().asString();
    var second = get(next(first)).body().asString();

    assertThat(first).contains("Changes 1 to 100 of 130");
    assertThat(CHANGE.matcher(first).results()).hasSize(100);
    assertThat(CHANGE.matcher(second).results()).hasSize(30);
    assertThat(second).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
  }

  @Test
  void changeIsFoundOnItsPageByItsFingerprint() {
    var last = CHANGE.matcher(get(CHANGES + "?from=101").body().asString()).results().map(found -> found.group(1)).toList();

    get(CHANGES + "?at=" + last.get(29)).then().body(containsString("id=\"" + last.get(29) + "\""));
  }

  @Test
  void filtersStayInTheLinks() {
    var page = get(CHANGES + "?severity=BREAKING&q=thing").body().asString();

    assertThat(next(page)).contains("since=1.0.0").contains("severity=BREAKING").contains("q=thing").contains("from=101");
    assertThat(page).contains("Changes 1 to 100 of 120").doesNotContain("Operation added");
  }

  @Test
  void severityThatNobodyKnowsIsRefused() {
    get(CHANGES + "?severity=TERRIBLE").then().statusCode(422).body(not(containsString("TERRIBLE")));
  }

  @Test
  void placeThatIsNoNumberIsTheBeginning() {
    get(CHANGES + "?from=-1").then().statusCode(200).body(containsString("Changes 1 to 100 of 130"));
  }

  @Test
  void listOfApisGoesOnByCursor() {
    var first = get("/apis?q=paged-api-").body().asString();
    var second = get(next(first)).body().asString();

    assertThat(first).doesNotContain("href=\"/apis/paged-api-9\"");
    assertThat(second).contains("href=\"/apis/paged-api-9\"").doesNotContain("rel=\"next\"");
  }

  @Test
  void twoVersionsThatWereChosenLeadToTheirChanges() {
    given().redirects().follow(false).get("/apis/" + API + "/comparison?version=2.0.0&since=1.0.0").then()
        .statusCode(303)
        .header("Location", containsString(CHANGES + "?since=1.0.0"));
  }

  @Test
  void documentIsShownInBothNotations() {
    var version = "/apis/" + API + "/versions/1.0.0/openapi.";

    get(version + "json").then().contentType("application/json").body("info.version", equalTo("1.0.0"));
    get(version + "yaml").then().contentType("text/plain").body(containsString("openapi: "));
    get(version + "xml").then().statusCode(404);
  }

  private static String next(String page) {
    var link = NEXT.matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1).replace("&amp;", "&");
  }

  private static byte[] document(String version, IntStream operations) {
    var paths = operations
        .mapToObj("\"/things-%03d\": {\"get\": {\"responses\": {\"200\": {\"description\": \"A thing.\"}}}}"::formatted)
        .collect(joining(","));
    return "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Long\", \"version\": \"%s\"}, \"paths\": {%s}}"
        .formatted(version, paths).getBytes(StandardCharsets.UTF_8);
  }
}
