package dev.remit.contracts.boundary;

import static dev.remit.contracts.boundary.Client.DOCUMENT;
import static dev.remit.contracts.boundary.Client.apiWith;
import static dev.remit.contracts.boundary.Client.document;
import static dev.remit.contracts.boundary.Client.freshApi;
import static dev.remit.contracts.boundary.Client.freshName;
import static dev.remit.contracts.boundary.Client.problem;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.remit.testing.OverHttp;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIT extends OverHttp {

  private static final String ODD = document("1.0.0").replace("All of them.", "'Tous, caf\u00e9 \u2615 # \ud83d\ude80'") + "\n\n# the end";

  @Test
  void comesBackByteForByte() {
    var api = apiWith(ODD);
    var answer = get(DOCUMENT, api, "1.0.0");
    answer.then().statusCode(200).header("Vary", containsString("Accept"));
    assertThat(answer.asByteArray()).isEqualTo(ODD.getBytes(StandardCharsets.UTF_8));
    assertThat(get(DOCUMENT, api, "latest").asByteArray()).isEqualTo(answer.asByteArray());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "*/* | application/vnd.oai.openapi+yaml;version=3.1.0",
    "application/* | application/vnd.oai.openapi+yaml;version=3.1.0",
    "application/yaml | application/yaml",
    "text/yaml | text/yaml",
    "application/vnd.oai.openapi | application/vnd.oai.openapi;version=3.1.0",
    "application/json, application/yaml | application/yaml",
    "text/html, */*;q=0.1 | application/vnd.oai.openapi+yaml;version=3.1.0"
  })
  void isNotConvertedWhereItsNotationIsAccepted(String accept, String type) {
    var answer = given().accept(accept).get(DOCUMENT, apiWith(ODD), "1.0.0");
    assertThat(answer.contentType().replace(" ", "")).startsWith(type);
    assertThat(answer.asByteArray()).isEqualTo(ODD.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/vnd.oai.openapi+json", "application/yaml;q=0.4, application/json;q=0.5"})
  void isConvertedToJson(String accept) {
    given().accept(accept).get(DOCUMENT, apiWith(ODD), "1.0.0").then()
        .statusCode(200)
        .contentType(containsString("json"))
        .body("info.version", equalTo("1.0.0"))
        .body("paths.'/orders'.get.responses.'200'.description", equalTo("Tous, caf\u00e9 \u2615 # \ud83d\ude80"));
  }

  @Test
  void isConvertedToYaml() {
    var api = freshApi();
    var json = "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Orders\",\"version\":\"1.0.0\"},\"paths\":{}}";
    given().contentType("application/json").body(json).post(Client.VERSIONS, api).then().statusCode(201);
    given().accept("application/yaml").get(DOCUMENT, api, "1.0.0").then()
        .statusCode(200)
        .contentType("application/yaml")
        .body(containsString("\ninfo:\n  title: Orders"));
    assertThat(get(DOCUMENT, api, "1.0.0").asString()).isEqualTo(json);
  }

  @Test
  void eachNotationHasItsOwnTag() {
    var api = apiWith(document("1.0.0"));
    var yaml = given().accept("application/yaml").get(DOCUMENT, api, "1.0.0").header("ETag");
    var json = given().accept("application/json").get(DOCUMENT, api, "1.0.0").header("ETag");
    assertThat(json).isNotEqualTo(yaml);
    given().accept("application/yaml").header("If-None-Match", yaml).get(DOCUMENT, api, "1.0.0").then().statusCode(304);
    given().accept("application/json").header("If-None-Match", json).get(DOCUMENT, api, "1.0.0").then().statusCode(304);
    given().accept("application/json").header("If-None-Match", yaml).get(DOCUMENT, api, "1.0.0").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json;q=0", "image/*"})
  void isNotSentAsAnythingElse(String accept) {
    problem(given().accept(accept).get(DOCUMENT, apiWith(document("1.0.0")), "1.0.0"), 406, "not-acceptable");
  }

  @Test
  void isNotFoundWhereThereIsNoVersion() {
    problem(get(DOCUMENT, freshName(), "1.0.0"), 404, "no-such-api");
    problem(get(DOCUMENT, freshApi(), "1.0.0"), 404, "no-such-version");
  }
}
