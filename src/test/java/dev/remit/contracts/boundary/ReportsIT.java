package dev.remit.contracts.boundary;

import static dev.remit.contracts.boundary.Client.CHANGES;
import static dev.remit.contracts.boundary.Client.apiWith;
import static dev.remit.contracts.boundary.Client.document;
import static dev.remit.contracts.boundary.Client.freshApi;
import static dev.remit.contracts.boundary.Client.optionalParameter;
import static dev.remit.contracts.boundary.Client.problem;
import static dev.remit.contracts.boundary.Client.requiredParameter;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.remit.testing.OverHttp;
import org.junit.jupiter.api.Test;

/** Changes in the forms of others. */
class ReportsIT extends OverHttp {

  private static final String FIRST = document("1.0.0", optionalParameter("page"));
  private static final String SECOND = document("2.0.0", requiredParameter("page") + ", " + optionalParameter("size"));

  @Test
  void changesAsMarkdown() {
    given().accept("text/markdown").get(CHANGES, apiWith(FIRST, SECOND), "2.0.0").then()
        .statusCode(200).contentType("text/markdown")
        .body(startsWith("# What changes from ` 1.0.0 ` to ` 2.0.0 `"), containsString("parameter became required"));
  }

  @Test
  void changesAsSarif() {
    var api = apiWith(FIRST, SECOND);
    given().accept("application/sarif+json").get(CHANGES, api, "2.0.0").then()
        .statusCode(200).contentType("application/sarif+json")
        .body("version", equalTo("2.1.0"))
        .body("runs[0].results.ruleId", hasItem("parameter-became-required"))
        .body("runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri",
            equalTo("apis/" + api + "/versions/2.0.0/openapi.yaml"));
  }

  @Test
  void changesAsJUnit() {
    given().accept("application/xml").get(CHANGES, apiWith(FIRST, SECOND), "2.0.0").then()
        .statusCode(200).contentType("application/xml")
        .body("testsuites.@failures", equalTo("1"));
  }

  @Test
  void onlyTheSeveritiesAskedFor() {
    given().accept("text/markdown").queryParam("severity", "COMPATIBLE").get(CHANGES, apiWith(FIRST, SECOND), "2.0.0").then()
        .statusCode(200).body(containsString("parameter added"), not(containsString("parameter became required")));
    problem(given().accept("text/markdown").queryParam("severity", "bad").get(CHANGES, apiWith(FIRST), "1.0.0"), 422, "invalid-input");
  }

  @Test
  void aFirstVersionHasNothingToTell() {
    given().accept("application/sarif+json").get(CHANGES, apiWith(FIRST), "1.0.0").then()
        .statusCode(200).body("runs[0].results", empty());
  }

  @Test
  void jsonForThoseWhoTakeAnything() {
    var api = apiWith(FIRST, SECOND);
    given().accept("*/*").get(CHANGES, api, "2.0.0").then().statusCode(200).contentType("application/json");
    given().accept("text/markdown;q=0.5, application/json").get(CHANGES, api, "2.0.0").then().contentType("application/json");
    problem(given().accept("image/png").get(CHANGES, api, "2.0.0"), 406, "not-acceptable");
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    problem(given().accept("text/markdown, application/problem+json").get(CHANGES, freshApi(), "1.0.0"), 404, "no-such-version");
  }

  @Test
  void aComparisonAsMarkdown() {
    given().accept("text/markdown").multiPart("before", FIRST).multiPart("after", SECOND).post("/api/v1/comparisons").then()
        .statusCode(200).contentType("text/markdown").body(containsString("parameter became required"));
    given().multiPart("before", FIRST).multiPart("after", SECOND).post("/api/v1/comparisons").then()
        .statusCode(200).contentType("application/json");
  }
}
