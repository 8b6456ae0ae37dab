package dev.remit.contracts.boundary;

import static dev.remit.contracts.boundary.Client.document;
import static dev.remit.contracts.boundary.Client.optionalParameter;
import static dev.remit.contracts.boundary.Client.problem;
import static dev.remit.contracts.boundary.Client.requiredParameter;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ComparisonsIT extends OverHttp {

  private static final String COMPARISONS = "/api/v1/comparisons";
  private static final int TOO_MUCH = 16 * 1024 * 1024 + 1;

  @Test
  void tellsWhatChanged() {
    compare(document("1.0.0", optionalParameter("page")), document("2.0.0", requiredParameter("page"))).then()
        .statusCode(200)
        .body("severity", equalTo("BREAKING"))
        .body("counts.breaking", equalTo(1))
        .body("changes.operation", contains("GET /orders"));
  }

  @Test
  void sameDocumentsHaveNoChanges() {
    compare(document("1.0.0"), document("1.0.0")).then()
        .statusCode(200)
        .body("severity", nullValue())
        .body("changes.size()", equalTo(0));
  }

  @Test
  void readsPlainFieldsAsWellAsFiles() {
    given().multiPart("before", document("1.0.0")).multiPart("after", document("1.1.0")).post(COMPARISONS)
        .then().statusCode(200);
  }

  @Test
  void needsBothDocumentsOnce() {
    problem(given().multiPart("before", "x").post(COMPARISONS), 422, "invalid-input").body("errors.pointer", contains("/after"));
    problem(given().multiPart("other", "x").post(COMPARISONS), 422, "invalid-input")
        .body("errors.pointer", contains("/before", "/after"));
    problem(given().multiPart("before", "x").multiPart("after", "x").multiPart("after", "y").post(COMPARISONS), 422, "invalid-input")
        .body("errors.pointer", contains("/after"));
  }

  @Test
  void tellsWhichDocumentCannotBeRead() {
    problem(compare("no", document("1.0.0")), 422, "unreadable-document").body("errors[0].pointer", equalTo("/before"));
    problem(compare(document("1.0.0"), "info: {}"), 422, "unreadable-document")
        .body("errors[0].pointer", equalTo("/after/openapi"))
        .body("errors[0].line", equalTo(1));
  }

  @Test
  void refusesWhatIsNoForm() {
    problem(given().contentType("application/json").body("{}").post(COMPARISONS), 415, "unsupported-media-type");
    problem(raw("multipart/form-data", "--b--"), 400, "malformed-request");
    problem(raw("multipart/form-data; boundary=b", "no form"), 400, "malformed-request");
  }

  @Test
  void refusesLargeDocuments() {
    problem(compare(" ".repeat(TOO_MUCH), document("1.0.0")), 413, "too-large");
    problem(compare(" ".repeat(TOO_MUCH), " ".repeat(TOO_MUCH) + " ".repeat(2 * 1024 * 1024)), 413, "too-large");
  }

  private static Response compare(String before, String after) {
    return given()
        .multiPart("before", "before.yaml", before.getBytes(StandardCharsets.UTF_8), "application/yaml")
        .multiPart("after", "after.yaml", after.getBytes(StandardCharsets.UTF_8))
        .post(COMPARISONS);
  }

  private static Response raw(String type, String body) {
    return given().header("Content-Type", type).body(body.getBytes(StandardCharsets.UTF_8)).post(COMPARISONS);
  }
}
