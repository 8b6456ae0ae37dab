package dev.remit.contracts.boundary;

import static dev.remit.contracts.boundary.Client.CHANGES;
import static dev.remit.contracts.boundary.Client.apiWith;
import static dev.remit.contracts.boundary.Client.document;
import static dev.remit.contracts.boundary.Client.freshApi;
import static dev.remit.contracts.boundary.Client.freshName;
import static dev.remit.contracts.boundary.Client.optionalParameter;
import static dev.remit.contracts.boundary.Client.problem;
import static dev.remit.contracts.boundary.Client.requiredParameter;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesIT extends OverHttp {

  private static final String FIRST = document("1.0.0", optionalParameter("page"));
  private static final String SECOND = document("1.1.0", optionalParameter("page") + ", " + optionalParameter("size"));
  private static final String THIRD =
      document("2.0.0", requiredParameter("page") + ", " + optionalParameter("size") + ", " + optionalParameter("sort"));

  @Test
  void comparesWithTheVersionBefore() {
    get(CHANGES, apiWith(FIRST, SECOND, THIRD), "1.1.0").then()
        .statusCode(200)
        .body("version", equalTo("1.1.0"))
        .body("since", equalTo("1.0.0"))
        .body("severity", equalTo("COMPATIBLE"))
        .body("counts.compatible", equalTo(1))
        .body("items.operation", contains("GET /orders"));
  }

  @Test
  void comparesWithTheVersionAskedFor() {
    var api = apiWith(FIRST, SECOND, THIRD);
    given().queryParam("since", "1.0.0").get(CHANGES, api, "latest").then()
        .statusCode(200)
        .body("version", equalTo("2.0.0"))
        .body("since", equalTo("1.0.0"))
        .body("severity", equalTo("BREAKING"));
    given().queryParam("since", "latest").get(CHANGES, api, "2.0.0").then()
        .statusCode(200)
        .body("severity", nullValue())
        .body("items", empty());
  }

  @Test
  void theDefaultIsWhatTheVerdictWasAbout() {
    var api = apiWith(FIRST, THIRD, SECOND);
    get(CHANGES, api, "2.0.0").then().body("since", equalTo("1.0.0"));
  }

  @Test
  void aFirstVersionHasNothingToCompareWith() {
    get(CHANGES, apiWith(FIRST), "1.0.0").then()
        .statusCode(200)
        .body("since", nullValue())
        .body("severity", nullValue())
        .body("items", empty());
  }

  @Test
  void showsOnlyTheSeveritiesAskedForAndCountsAll() {
    var api = apiWith(SECOND, THIRD);
    given().queryParam("severity", "BREAKING").get(CHANGES, api, "2.0.0").then()
        .body("items.severity", everyItem(equalTo("BREAKING")))
        .body("counts.breaking", equalTo(1))
        .body("counts.compatible", equalTo(1));
    var both = given().queryParam("severity", "breaking,compatible").get(CHANGES, api, "2.0.0").then().extract().<List<Map<String, ?>>>path("items");
    assertThat(both).hasSize(2);
    given().queryParam("severity", "BREAKING", "COMPATIBLE").get(CHANGES, api, "2.0.0").then().body("items", equalTo(both));
    given().queryParam("severity", "EDITORIAL").get(CHANGES, api, "1.1.0").then().statusCode(200).body("items", empty());
  }

  @Test
  void pagesOneAfterTheOtherAreTheWhole() {
    var api = apiWith(SECOND, THIRD);
    var whole = get(CHANGES, api, "2.0.0").then().extract().<List<Map<String, ?>>>path("items");
    var parts = new ArrayList<Map<String, ?>>();
    var page = given().queryParam("limit", 1).get(CHANGES, api, "2.0.0").then().extract();
    parts.addAll(page.<List<Map<String, ?>>>path("items"));
    for (String next = page.path("next"); next != null; next = page.path("next")) {
      page = given().queryParam("limit", 1).queryParam("cursor", next).get(CHANGES, api, "2.0.0").then().extract();
      parts.addAll(page.<List<Map<String, ?>>>path("items"));
    }
    assertThat(whole).hasSizeGreaterThan(1);
    assertThat(parts).isEqualTo(whole);
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    problem(get(CHANGES, freshName(), "1.0.0"), 404, "no-such-api");
    problem(get(CHANGES, freshApi(), "1.0.0"), 404, "no-such-version");
    problem(given().queryParam("since", "0.9.0").get(CHANGES, apiWith(FIRST), "1.0.0"), 404, "no-such-version");
  }

  @ParameterizedTest
  @CsvSource({"severity,bad", "severity,''", "limit,0", "limit,1001", "limit,all", "cursor,*", "cursor,YQ"})
  void refusesParametersThatBreakARule(String name, String value) {
    problem(given().queryParam(name, value).get(CHANGES, apiWith(FIRST), "1.0.0"), 422, "invalid-input")
        .body("errors.pointer", contains(name));
  }
}
