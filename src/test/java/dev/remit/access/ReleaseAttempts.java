package dev.remit.access;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each row about environments and deployments is tried. */
final class ReleaseAttempts {

  private static final String ENVIRONMENTS = "/api/v1/environments";
  private static final String ENVIRONMENT = ENVIRONMENTS + "/{environment}";
  private static final String VERSIONS = "/api/v1/components/{name}/versions";
  private static final String DEPLOYMENTS = "/api/v1/deployments";

  private final Company company;

  ReleaseAttempts(Company company) {
    this.company = company;
  }

  Map<String, Attempts.Attempt> all() {
    var known = new HashMap<String, Attempts.Attempt>();
    known.put("POST /environments", who -> json(who, Map.of("name", company.freshName())).post(ENVIRONMENTS));
    known.put("GET /environments", who -> company.as(who).get(ENVIRONMENTS));
    known.put("GET /environments/{environment}", who -> company.as(who).get(ENVIRONMENT, environment()));
    known.put("PUT /environments/{environment}", who -> json(who, Map.of("title", "Fresh")).header("If-Match", "\"0\"").put(ENVIRONMENT, environment()));
    known.put("DELETE /environments/{environment}", who -> company.as(who).delete(ENVIRONMENT, environment()));
    known.put("GET /environments/{environment}/deployments", who -> company.as(who).get(ENVIRONMENT + "/deployments", environment()));
    known.put("POST /deployments", who -> tell(who, environment()));
    known.put("GET /deployments", who -> company.as(who).get(DEPLOYMENTS));
    known.put("GET /deployments/{deployment}",
        who -> company.as(who).get(DEPLOYMENTS + "/{deployment}", tell(Who.ADMIN, environment()).<String>path("id")));
    known.put("GET /components/{name}/versions", who -> company.as(who).get(VERSIONS, company.thing("components")));
    known.put("GET /components/{name}/versions/{version}", who -> company.as(who).get(VERSIONS + "/{version}", stated(), "1.0.0"));
    known.put("PUT /components/{name}/versions/{version}", who -> state(who, company.thing("components")));
    for (var gate : List.of("/gates/deployment", "/gates/deployment/badge")) {
      known.put("GET " + gate, who -> company.as(who).queryParam("component", stated()).queryParam("version", "1.0.0")
          .queryParam("environment", environment()).get("/api/v1" + gate));
    }
    known.put("page /gates", who -> company.as(who).queryParam("component", stated()).queryParam("version", "1.0.0")
        .queryParam("environment", environment()).get("/gates"));
    known.put("page /environments", who -> company.as(who).get("/environments"));
    known.put("page /environments/{environment}", who -> company.as(who).get("/environments/{environment}", environment()));
    known.put("page /enter/environment", who -> company.as(who).formParam("name", company.freshName()).post("/enter/environment"));
    known.put("page /environments/{environment}/edit",
        who -> company.as(who).formParam("revision", "0").formParam("title", "Fresh").post("/environments/{environment}/edit", environment()));
    return known;
  }

  private Response state(Who who, String component) {
    return json(who, Map.of("provides", List.of(Map.of("api", company.api, "version", "1.0.0")))).put(VERSIONS + "/{version}", component, "1.0.0");
  }

  private String stated() {
    var component = company.thing("components");
    state(Who.ADMIN, component).then().statusCode(201);
    return component;
  }

  private String environment() {
    var name = company.freshName();
    json(Who.ADMIN, Map.of("name", name, "owner", company.own)).post(ENVIRONMENTS).then().statusCode(201);
    return name;
  }

  private Response tell(Who who, String environment) {
    var component = company.freshName();
    json(Who.ADMIN, Map.of("name", component, "owner", company.own, "lifecycle", "production")).post("/api/v1/components").then().statusCode(201);
    return json(who, Map.of("component", component, "version", "1.0.0", "environment", environment)).post(DEPLOYMENTS);
  }

  private RequestSpecification json(Who who, Object body) {
    return company.as(who).contentType(JSON).body(body);
  }
}
