package dev.remit.contracts.boundary;

import static dev.remit.contracts.boundary.Client.VERSION;
import static dev.remit.contracts.boundary.Client.apiWith;
import static dev.remit.contracts.boundary.Client.document;
import static dev.remit.contracts.boundary.Client.draft;
import static dev.remit.contracts.boundary.Client.freshApi;
import static dev.remit.contracts.boundary.Client.optionalParameter;
import static dev.remit.contracts.boundary.Client.problem;
import static dev.remit.contracts.boundary.Client.publish;
import static dev.remit.contracts.boundary.Client.requiredParameter;
import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import org.junit.jupiter.api.Test;

class DraftsIT extends OverHttp {

  @Test
  void isJudgedAndPromisesNothing() {
    var api = apiWith(document("1.0.0"));
    draft(api, document("2.0.0", requiredParameter("page"))).then()
        .statusCode(201)
        .header("Location", endsWith("/apis/" + api + "/versions/2.0.0"))
        .body("state", equalTo("DRAFT"))
        .body("verdict.since", equalTo("1.0.0"))
        .body("verdict.severity", equalTo("BREAKING"));
    get(VERSION, api, "latest").then().body("version", equalTo("1.0.0")).body("state", equalTo("PUBLISHED"));
    get(VERSION, api, "draft").then().body("version", equalTo("2.0.0"));
    get("/api/v1/apis/{name}", api).then().body("latest.version", equalTo("1.0.0"));
  }

  @Test
  void getsAnotherDocument() {
    var api = freshApi();
    draft(api, document("1.0.0")).then().statusCode(201);
    draft(api, document("1.0.0")).then().statusCode(200);
    draft(api, document("1.0.0", optionalParameter("page"))).then().statusCode(200).header("Content-Location", endsWith("/versions/1.0.0"));
    get(VERSION + "/document", api, "1.0.0").then().body(containsString("name: page"));
    get("/api/v1/apis/{name}", api).then().body("latest", nullValue());
    problem(get(VERSION, api, "latest"), 404, "no-such-version");
  }

  @Test
  void isPublishedByPublishingIt() {
    var api = freshApi();
    draft(api, document("1.0.0"));
    publish(api, document("1.0.0", optionalParameter("page"))).then().statusCode(200).body("state", equalTo("PUBLISHED"));
    get(VERSION, api, "latest").then().body("version", equalTo("1.0.0"));
    problem(get(VERSION, api, "draft"), 404, "no-such-version");
  }

  @Test
  void whatIsPublishedIsNotDraftedAnew() {
    var api = apiWith(document("1.0.0"));
    problem(draft(api, document("1.0.0", optionalParameter("page"))), 409, "version-already-published");
    draft(api, document("1.0.0")).then().statusCode(200).body("state", equalTo("PUBLISHED"));
  }

  @Test
  void nothingIsJudgedByADraft() {
    var api = apiWith(document("1.0.0"));
    draft(api, document("1.1.0", optionalParameter("page")));
    publish(api, document("1.2.0")).then().body("verdict.since", equalTo("1.0.0"));
  }

  @Test
  void isReadLikeOneThatIsPublished() {
    problem(draft(freshApi(), "openapi: 3.1.0"), 422, "unreadable-document");
    problem(draft("nobody-has-this", document("1.0.0")), 404, "no-such-api");
  }
}
