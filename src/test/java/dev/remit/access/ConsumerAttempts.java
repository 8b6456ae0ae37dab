package dev.remit.access;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each row about consumers is tried. */
final class ConsumerAttempts {

  private static final String CONSUMERS = "/api/v1/apis/{name}/consumers";

  private final Company company;

  ConsumerAttempts(Company company) {
    this.company = company;
  }

  Map<String, Attempts.Attempt> all() {
    var known = new HashMap<String, Attempts.Attempt>();
    known.put("GET /apis/{name}/consumers", who -> company.as(who).get(CONSUMERS, company.api));
    known.put("POST /apis/{name}/consumers (of the owning team)", who -> declare(who, company.thing("components")));
    known.put("POST /apis/{name}/consumers/pacts (of the owning team)", who -> send(who, "pacts",
        "{\"consumer\": {\"name\": \"a\"}, \"provider\": {\"name\": \"b\"}, \"interactions\": []}"));
    known.put("POST /apis/{name}/consumers/excerpts (of the owning team)", who -> send(who, "excerpts",
        "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"a\", \"version\": \"1\"}, \"paths\": {}}"));
    known.put("GET /apis/{name}/consumers/{component} (of the owning team)", who -> company.as(who).get(CONSUMERS + "/{component}", company.api, declared()));
    known.put("DELETE /apis/{name}/consumers/{component} (of the owning team)", who -> company.as(who).delete(CONSUMERS + "/{component}", company.api, declared()));
    for (var part : List.of("impact", "usage")) {
      known.put("GET /apis/{name}/versions/{version}/" + part, who -> company.as(who).get("/api/v1/apis/{name}/versions/1.1.0/" + part, company.api));
    }
    known.put("page /apis/{api}/versions/{version}/usage", who -> company.as(who).get("/apis/{api}/versions/1.1.0/usage", company.api));
    return known;
  }

  private String declared() {
    var component = company.thing("components");
    declare(Who.ADMIN, component).then().statusCode(201);
    return component;
  }

  private Response declare(Who who, String component) {
    return company.as(who).contentType(JSON).body(Map.of("component", component)).post(CONSUMERS, company.api);
  }

  private Response send(Who who, String what, String body) {
    return company.as(who).contentType(JSON).queryParam("component", company.thing("components")).body(body).post(CONSUMERS + "/" + what, company.api);
  }
}
