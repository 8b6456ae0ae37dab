package dev.remit.access;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each row about the sandbox is tried. */
final class SandboxAttempts {

  private static final String KEYS = "/api/v1/sandbox-keys";
  private static final String KEY = KEYS + "/{key}";

  private final Company company;

  SandboxAttempts(Company company) {
    this.company = company;
  }

  Map<String, Attempts.Attempt> all() {
    var known = new HashMap<String, Attempts.Attempt>();
    known.put("POST /sandbox-keys (for the owning team's API)", this::give);
    known.put("GET /sandbox-keys", who -> company.as(who).get(KEYS));
    known.put("GET /sandbox-keys/{key}", who -> company.as(who).get(KEY, key()));
    known.put("DELETE /sandbox-keys/{key}", who -> company.as(who).delete(KEY, key()));
    known.put("GET /sandbox-keys/{key}/calls", who -> company.as(who).get(KEY + "/calls", key()));
    known.put("GET /sandbox-calls", who -> company.as(who).get("/api/v1/sandbox-calls"));
    known.put("page /sandbox-keys", who -> company.as(who).get("/sandbox-keys"));
    known.put("page /sandbox-keys/give (for the owning team's API)", who -> company.as(who).formParam("name", "Fresh").formParam("apis", company.api)
        .formParam("team", company.own).formParam("days", "1").post("/sandbox-keys/give"));
    known.put("page /sandbox-keys/revoke", who -> company.as(who).formParam("key", key()).post("/sandbox-keys/revoke"));
    known.put("page /sandbox-keys/{key}/calls", who -> company.as(who).get("/sandbox-keys/{key}/calls", key()));
    known.put("page /sandbox-calls", who -> company.as(who).get("/sandbox-calls"));
    known.put("page /apis/{api}/versions/{version}/sandbox", who -> company.as(who).get("/apis/{api}/versions/1.0.0/sandbox", company.api));
    return known;
  }

  private Response give(Who who) {
    return company.as(who).contentType(JSON).body(Map.of("name", "Fresh", "apis", List.of(company.api), "team", company.own,
        "endsAt", Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString())).post(KEYS);
  }

  private String key() {
    return give(Who.ADMIN).then().statusCode(201).extract().path("id");
  }
}
