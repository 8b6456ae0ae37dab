package dev.remit.access;

import static io.restassured.http.ContentType.JSON;

import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each row about reviews, waivers and policies is tried. */
final class AgreementAttempts {

  private static final String VERSION = "/api/v1/apis/{name}/versions/{version}";
  private static final String REVIEW = VERSION + "/review";
  private static final String WAIVERS = "/api/v1/apis/{name}/waivers";
  private static final String PAGE = "/apis/{api}/versions/{version}/review";

  private final Company company;

  AgreementAttempts(Company company) {
    this.company = company;
  }

  Map<String, Attempts.Attempt> all() {
    var known = new HashMap<String, Attempts.Attempt>();
    known.put("PUT /apis/{name}/versions/{version}/state", who -> json(who, Map.of("state", "IN_REVIEW")).put(VERSION + "/state", company.api, draft()));
    known.put("PUT /apis/{name}/versions/{version}/deprecation", who -> json(who, Map.of("successor", "1.1.0")).put(VERSION + "/deprecation", company.api, published()));
    known.put("GET /apis/{name}/versions/{version}/review", who -> company.as(who).get(REVIEW, company.api, "1.1.0"));
    known.put("POST /apis/{name}/versions/{version}/review/sign-offs (for the owning team)",
        who -> json(who, Map.of("decision", "approve")).post(REVIEW + "/sign-offs", company.api, inReview()));
    known.put("GET /apis/{name}/versions/{version}/review/comments", who -> company.as(who).get(REVIEW + "/comments", company.api, "1.1.0"));
    known.put("POST /apis/{name}/versions/{version}/review/comments",
        who -> json(who, Map.of("text", "Fine.")).post(REVIEW + "/comments", company.api, "1.1.0"));
    known.put("DELETE /apis/{name}/versions/{version}/review/comments/{comment} (of an administrator)", who -> company.as(who).delete(
        REVIEW + "/comments/{comment}", company.api, "1.1.0",
        json(Who.ADMIN, Map.of("text", "Fine.")).post(REVIEW + "/comments", company.api, "1.1.0").<String>path("id")));
    waivers(known);
    policies(known);
    pagesOfPolicies(known);
    pages(known);
    known.put("GET /waiting", who -> company.as(who).get("/api/v1/waiting"));
    return known;
  }

  private void waivers(Map<String, Attempts.Attempt> known) {
    known.put("GET /apis/{name}/waivers", who -> company.as(who).get(WAIVERS, company.api));
    known.put("POST /apis/{name}/waivers", who -> json(who, waiver()).post(WAIVERS, company.api));
    known.put("DELETE /apis/{name}/waivers/{waiver}", who -> company.as(who).delete(WAIVERS + "/{waiver}", company.api,
        json(Who.ADMIN, waiver()).post(WAIVERS, company.api).<String>path("id")));
  }

  private void pages(Map<String, Attempts.Attempt> known) {
    known.put("page /waiting", who -> company.as(who).get("/waiting"));
    known.put("page " + PAGE, who -> company.as(who).get(PAGE, company.api, "1.1.0"));
    known.put("page " + PAGE + "/sign (for the owning team)",
        who -> company.as(who).formParam("decision", "approve").post(PAGE + "/sign", company.api, inReview()));
    known.put("page " + PAGE + "/comment", who -> company.as(who).formParam("text", "Fine.").post(PAGE + "/comment", company.api, "1.1.0"));
    known.put("page " + PAGE + "/withdraw (of an administrator)", who -> company.as(who).formParam("comment",
        json(Who.ADMIN, Map.of("text", "Fine.")).post(REVIEW + "/comments", company.api, "1.1.0").<String>path("id"))
        .post(PAGE + "/withdraw", company.api, "1.1.0"));
    known.put("page " + PAGE + "/move", who -> company.as(who).formParam("state", "IN_REVIEW").post(PAGE + "/move", company.api, draft()));
    known.put("page " + PAGE + "/deprecate", who -> company.as(who).formParam("successor", "1.1.0").post(PAGE + "/deprecate", company.api, published()));
    known.put("page " + PAGE + "/waive", who -> company.as(who).formParam("fingerprint", "retirement").formParam("reason", "Nobody uses it.")
        .formParam("until", LocalDate.now(ZoneOffset.UTC).plusDays(3).toString()).post(PAGE + "/waive", company.api, waiver().get("version")));
    known.put("page " + PAGE + "/end", who -> {
      var waiver = json(Who.ADMIN, waiver()).post(WAIVERS, company.api);
      return company.as(who).formParam("waiver", waiver.<String>path("id")).post(PAGE + "/end", company.api, waiver.<String>path("version"));
    });
  }

  private void pagesOfPolicies(Map<String, Attempts.Attempt> known) {
    known.put("page /apis/{api}/policy", who -> company.as(who).get("/apis/{api}/policy", company.api));
    known.put("page /apis/{api}/policy/set", who -> policy(who, tag("/api/v1/apis/{name}/policy", company.api)).post("/apis/{api}/policy/set", company.api));
    known.put("page /teams/{team}/policy", who -> company.as(who).get("/teams/{team}/policy", company.own));
    known.put("page /teams/{team}/policy/set", who -> policy(who, tag("/api/v1/teams/{name}/policy", company.own)).post("/teams/{team}/policy/set", company.own));
    known.put("page /policy", who -> company.as(who).get("/policy"));
    known.put("page /policy/set", who -> company.as(who).formParam("revision", company.as(Who.ADMIN).get("/api/v1/policy").header("ETag").replace("\"", ""))
        .post("/policy/set"));
  }

  private RequestSpecification policy(Who who, String tag) {
    return company.as(who).formParam("revision", tag.replace("\"", "")).formParam("dueDays", "3");
  }

  private void policies(Map<String, Attempts.Attempt> known) {
    known.put("GET /policy", who -> company.as(who).get("/api/v1/policy"));
    known.put("PUT /policy", who -> json(who, Map.of()).header("If-Match", company.as(Who.ADMIN).get("/api/v1/policy").header("ETag")).put("/api/v1/policy"));
    known.put("GET /teams/{team}/policy", who -> company.as(who).get("/api/v1/teams/{team}/policy", company.own));
    known.put("PUT /teams/{team}/policy", who -> json(who, Map.of("dueDays", 3)).header("If-Match", tag("/api/v1/teams/{name}/policy", company.own))
        .put("/api/v1/teams/{name}/policy", company.own));
    known.put("GET /apis/{name}/policy", who -> company.as(who).get("/api/v1/apis/{name}/policy", company.api));
    known.put("PUT /apis/{name}/policy", who -> json(who, Map.of("dueDays", 3)).header("If-Match", tag("/api/v1/apis/{name}/policy", company.api))
        .put("/api/v1/apis/{name}/policy", company.api));
  }

  private String tag(String path, String name) {
    return company.as(Who.ADMIN).get(path, name).header("ETag");
  }

  private String draft() {
    var version = version();
    json(Who.ADMIN, Company.document(company.api, version)).post("/api/v1/apis/{name}/drafts", company.api).then().statusCode(201);
    return version;
  }

  private String inReview() {
    var version = draft();
    json(Who.ADMIN, Map.of("state", "IN_REVIEW")).put(VERSION + "/state", company.api, version).then().statusCode(200);
    return version;
  }

  private String published() {
    var version = version();
    json(Who.ADMIN, Company.document(company.api, version)).post("/api/v1/apis/{name}/versions", company.api).then().statusCode(201);
    return version;
  }

  /** For the end of a version, which needs no breaking change. */
  private Map<String, Object> waiver() {
    var version = published();
    json(Who.ADMIN, Map.of()).put(VERSION + "/deprecation", company.api, version).then().statusCode(200);
    return Map.of("version", version, "fingerprints", List.of("retirement"), "reason", "Nobody uses it.",
        "until", Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private String version() {
    return "0.1." + System.nanoTime();
  }

  private RequestSpecification json(Who who, Object body) {
    return company.as(who).contentType(JSON).body(body);
  }
}
