package dev.remit.access;

import static io.restassured.http.ContentType.JSON;
import static io.restassured.http.ContentType.URLENC;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How each row of the table is tried. */
final class Attempts {

  /** One request of somebody. */
  interface Attempt {
    Response by(Who who);
  }

  private static final String REVISION = "\"0\"";

  private final Company company;
  private final Map<String, Attempt> known = new HashMap<>();

  Attempts(Company company) {
    this.company = company;
    apis();
    contracts();
    oneself();
    people();
    teams();
    trail();
    questions();
    pages();
    doors();
    company();
    account();
    pagesOfPeople();
    pagesOfTeams();
    known.putAll(new EntityAttempts(company).all());
    known.putAll(new EntityPageAttempts(company).all());
    known.putAll(new ReleaseAttempts(company).all());
    known.putAll(new AgreementAttempts(company).all());
    known.putAll(new ConsumerAttempts(company).all());
    known.putAll(new SandboxAttempts(company).all());
  }

  Attempt of(AccessRow row) {
    var attempt = known.get(row.toString());
    if (attempt == null) {
      throw new AssertionError("Nobody has said how to try " + row);
    }
    return attempt;
  }

  private void apis() {
    known.put("POST /apis", who -> json(who, Map.of("name", company.freshName(), "title", "Fresh", "owner", company.own)).post(api("/apis")));
    known.put("GET /apis", who -> as(who).get(api("/apis")));
    known.put("GET /apis/{name}", who -> as(who).get(api("/apis/{name}"), company.api));
    known.put("PUT /apis/{name}/owner", who -> json(who, Map.of("team", company.own)).put(api("/apis/{name}/owner"), company.api));
    known.put("GET /apis/{name}/partners", who -> as(who).get(api("/apis/{name}/partners"), company.api));
    known.put("PUT /apis/{name}/partners/{team}", who -> as(who).put(api("/apis/{name}/partners/{team}"), company.api, company.partners()));
    known.put("DELETE /apis/{name}/partners/{team}",
        who -> as(who).delete(api("/apis/{name}/partners/{team}"), company.freshApi(), company.partners()));
  }

  private void contracts() {
    var versions = api("/apis/{name}/versions");
    known.put("POST /apis/{name}/versions", who -> json(who, Company.document(company.api, "9." + unique() + ".0")).post(versions, company.api));
    known.put("POST /apis/{name}/drafts", who -> json(who, Company.document(company.api, "9." + unique() + ".0")).post(api("/apis/{name}/drafts"), company.api));
    known.put("POST /apis/{name}/versions (dry run)",
        who -> json(who, Company.document(company.api, "9." + unique() + ".0")).queryParam("dryRun", true).post(versions, company.api));
    known.put("GET /apis/{name}/versions", who -> as(who).get(versions, company.api));
    known.put("GET /apis/{name}/versions/{version}", who -> as(who).get(versions + "/1.0.0", company.api));
    known.put("GET /apis/{name}/versions/{version}/document", who -> as(who).get(versions + "/1.0.0/document", company.api));
    known.put("GET /apis/{name}/versions/{version}/changes", who -> as(who).get(versions + "/1.1.0/changes", company.api));
    known.put("POST /comparisons", who -> documents(who).post(api("/comparisons")));
  }

  private void oneself() {
    known.put("GET /me", who -> as(who).get(api("/me")));
    known.put("POST /tokens (of the team)", who -> json(who, Company.token(company.own)).post(api("/tokens")));
    known.put("POST /tokens (one's own)", who -> json(who, ofOneself()).post(api("/tokens")));
    known.put("GET /tokens", who -> as(who).get(api("/tokens")));
    known.put("DELETE /tokens/{token}", who -> as(who).delete(api("/tokens/{token}"), company.freshToken()));
    known.put("GET /sessions", who -> as(who).get(api("/sessions")));
    known.put("DELETE /sessions/{session} (one's own)",
        who -> as(who).delete(api("/sessions/{session}"), who == Who.NOBODY ? UUID.randomUUID() : company.session(who)[0]));
    known.put("DELETE /sessions/{session} (another's)",
        who -> as(who).delete(api("/sessions/{session}"), company.session(who == Who.MEMBER ? Who.LEAD : Who.MEMBER)[0]));
  }

  private void people() {
    var person = api("/people/{person}");
    known.put("POST /people", who -> json(who, Map.of("name", company.freshName(), "displayName", "Fresh")).post(api("/people")));
    known.put("GET /people", who -> as(who).get(api("/people")));
    known.put("GET /people/{person}", who -> as(who).get(person, company.name(Who.MEMBER)));
    known.put("PUT /people/{person}", who -> json(who, Map.of("displayName", "Fresh")).header("If-Match", REVISION).put(person, company.freshPerson()));
    known.put("POST /people/{person}/password-link", who -> as(who).post(person + "/password-link", company.freshPerson()));
    var identities = person + "/identities";
    known.put("GET /people/{person}/identities", who -> as(who).get(identities, company.freshPerson()));
    known.put("POST /people/{person}/identities", who -> json(who, identity()).post(identities, company.freshPerson()));
    known.put("DELETE /people/{person}/identities/{identity}", who -> {
      var linked = company.freshPerson();
      var id = json(Who.ADMIN, identity()).post(identities, linked).path("id");
      return as(who).delete(identities + "/{identity}", linked, id);
    });
    known.put("POST /people/{person}/erasure", who -> as(who).post(person + "/erasure", company.freshPerson()));
    known.put("GET /people/{person}/data", who -> as(who).get(person + "/data", company.freshPerson()));
    known.put("GET /people/{person}/data (one's own)", who -> as(who).get(person + "/data", company.name(who)));
  }

  private void teams() {
    var team = api("/teams/{team}");
    known.put("POST /teams", who -> json(who, Map.of("name", company.freshName(), "title", "Fresh")).post(api("/teams")));
    known.put("GET /teams", who -> as(who).get(api("/teams")));
    known.put("GET /teams/{team}", who -> as(who).get(team, company.own));
    known.put("PUT /teams/{team}", who -> json(who, Map.of("title", "Fresh")).header("If-Match", REVISION).put(team, company.freshTeam()));
    known.put("DELETE /teams/{team}", who -> as(who).delete(team, company.freshTeam()));
    known.put("PUT /teams/{team}/members/{person}", who -> json(who, Map.of()).put(team + "/members/{person}", company.own, company.freshPerson()));
    known.put("DELETE /teams/{team}/members/{person}", who -> as(who).delete(team + "/members/{person}", company.own, company.freshPerson()));
  }

  private void trail() {
    for (var path : new String[] {"/audit", "/audit/verification", "/audit/checkpoint", "/audit/key", "/audit/export"}) {
      known.put("GET " + path, who -> as(who).get(api(path)));
    }
  }

  private void questions() {
    known.put("POST /graphql", who -> json(who, Map.of("query", "{entity(ref: \"api:" + company.api + "\") {ref}}")).post("/graphql"));
    known.put("GET /graphql/schema.graphql", who -> as(who).get("/graphql/schema.graphql"));
  }

  private void pages() {
    for (var page : new String[] {"/", "/apis", "/rules", "/comparisons", "/audit"}) {
      known.put("page " + page, who -> as(who).get(page));
    }
    known.put("page /rules/{rule}", who -> as(who).get("/rules/operation-removed"));
    known.put("page /comparisons/documents", who -> documents(who).post("/comparisons/documents"));
    for (var page : new String[] {"/apis/{api}", "/apis/{api}/start", "/apis/{api}/versions/{version}", "/apis/{api}/versions/{version}/contract", "/apis/{api}/versions/{version}/changes"}) {
      known.put("page " + page, who -> as(who).get(page.replace("{version}", "1.1.0"), company.api));
    }
    known.put("page /apis/{api}/comparison", who -> as(who).get("/apis/{api}/comparison?version=1.1.0&since=1.0.0", company.api));
    known.put("page /apis/{api}/versions/{version}/openapi.{notation}",
        who -> as(who).get("/apis/{api}/versions/1.1.0/openapi.json", company.api));
  }

  private void doors() {
    for (var page : new String[] {"/sign-in", "/sign-out", "/set-up", "/password-reset"}) {
      known.put("page " + page, who -> as(who).get(page));
    }
  }

  private void company() {
    known.put("page /sign-in/company (no provider)", who -> as(who).get("/sign-in/company"));
    known.put("page /sign-in/company/answer (not begun)", who -> as(who).get("/sign-in/company/answer"));
  }

  private void account() {
    for (var page : new String[] {"/account", "/account/second-factor"}) {
      known.put("page " + page, who -> as(who).get(page));
    }
    for (var form : new String[] {"/account/password", "/account/second-factor/on", "/account/second-factor/off", "/account/recovery-codes"}) {
      known.put("page " + form, who -> as(who).formParam("present", "not theirs").formParam("code", "000000").post(form));
    }
    known.put("page /account/end-session (another's)", who -> as(who)
        .formParam("session", company.session(who == Who.MEMBER ? Who.LEAD : Who.MEMBER)[0]).post("/account/end-session"));
    known.put("page /account/token (one's own)", who -> as(who)
        .formParam("name", "fresh").formParam("scopes", "contracts:read").formParam("days", "1").post("/account/token"));
    known.put("page /account/revoke-token", who -> as(who).formParam("token", company.freshToken()).post("/account/revoke-token"));
  }

  private void pagesOfPeople() {
    known.put("page /people", who -> as(who).get("/people"));
    known.put("page /enter/person", who -> as(who).formParam("name", company.freshName()).formParam("displayName", "Fresh").post("/enter/person"));
    known.put("page /people/{person}", who -> as(who).get("/people/{person}", company.name(Who.MEMBER)));
    known.put("page /people/{person}/edit", who -> as(who)
        .formParam("revision", "0").formParam("displayName", "Fresh").post("/people/{person}/edit", company.freshPerson()));
    known.put("page /people/{person}/link", who -> as(who).contentType(URLENC).post("/people/{person}/link", company.freshPerson()));
    known.put("page /people/{person}/erasure", who -> erase(who, company.freshPerson()));
  }

  private Response erase(Who who, String person) {
    return as(who).formParam("confirmation", person).post("/people/{person}/erasure", person);
  }

  private void pagesOfTeams() {
    known.put("page /teams", who -> as(who).get("/teams"));
    known.put("page /enter/team", who -> as(who).formParam("name", company.freshName()).formParam("title", "Fresh").post("/enter/team"));
    known.put("page /teams/{team}", who -> as(who).get("/teams/{team}", company.own));
    known.put("page /teams/{team}/edit", who -> as(who)
        .formParam("revision", "0").formParam("title", "Fresh").post("/teams/{team}/edit", company.freshTeam()));
    known.put("page /teams/{team}/deletion", who -> as(who).contentType(URLENC).post("/teams/{team}/deletion", company.freshTeam()));
    known.put("page /teams/{team}/members", who -> as(who)
        .formParam("person", company.freshPerson()).formParam("role", "lead").post("/teams/{team}/members", company.own));
    known.put("page /teams/{team}/members/removal", who -> as(who)
        .formParam("person", company.freshPerson()).post("/teams/{team}/members/removal", company.own));
  }

  private static Map<String, String> identity() {
    return Map.of("issuer", "https://id.example.com", "subject", UUID.randomUUID().toString());
  }

  private static String api(String path) {
    return "/api/v1" + path;
  }

  private RequestSpecification as(Who who) {
    return company.as(who);
  }

  private RequestSpecification json(Who who, Object body) {
    return as(who).contentType(JSON).body(body);
  }

  private RequestSpecification documents(Who who) {
    var document = Company.document("Fresh", "1.0.0").getBytes(StandardCharsets.UTF_8);
    return as(who).multiPart("before", "a.json", document).multiPart("after", "b.json", document);
  }

  private Map<String, Object> ofOneself() {
    var token = new HashMap<>(Company.token(company.own));
    token.remove("team");
    return token;
  }

  private static String unique() {
    return String.valueOf(UUID.randomUUID().getMostSignificantBits() >>> 40);
  }
}
