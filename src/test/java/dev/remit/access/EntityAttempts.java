package dev.remit.access;

import static io.restassured.http.ContentType.JSON;

import dev.remit.access.Attempts.Attempt;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the rows about things of the catalogue are tried. */
final class EntityAttempts {

  /** It says where more is, so that nothing is entered and only the rule of imports decides. */
  private static final byte[] LOCATION = """
      apiVersion: backstage.io/v1alpha1
      kind: Location
      metadata: {name: elsewhere}
      spec: {target: ./more.yaml}
      """.getBytes(StandardCharsets.UTF_8);

  private static final List<String> OWN_KINDS = List.of("components", "resources", "systems", "domains");

  private final Company company;
  private final Map<String, Attempt> known = new HashMap<>();

  EntityAttempts(Company company) {
    this.company = company;
  }

  Map<String, Attempt> all() {
    OWN_KINDS.forEach(this::ownKind);
    OWN_KINDS.forEach(kind -> offers(kind, company.thing(kind)));
    offers("apis", company.freshApi());
    entries();
    together();
    offersOfAll();
    return known;
  }

  private void ownKind(String kind) {
    var thing = company.thing(kind);
    known.put("POST /" + kind, who -> json(who, company.said(kind, company.freshName())).post(api("/" + kind)));
    known.put("GET /" + kind, who -> as(who).get(api("/" + kind)));
    var one = api("/" + kind + "/{name}");
    known.put("GET /" + kind + "/{name}", who -> as(who).get(one, thing));
    known.put("PUT /" + kind + "/{name}",
        who -> json(who, company.said(kind, null)).header("If-Match", company.tag(one, thing)).put(one, thing));
    known.put("DELETE /" + kind + "/{name}", who -> as(who).delete(one, company.thing(kind)));
    lookedAt(kind, thing);
  }

  private void lookedAt(String kind, String thing) {
    for (var view : List.of("history", "impact")) {
      known.put("GET /" + kind + "/{name}/" + view, who -> as(who).get(api("/" + kind + "/{name}/" + view), thing));
    }
    var relations = "/" + kind + "/{name}/relations";
    known.put("GET " + relations, who -> as(who).queryParam("type", "dependencyOf").get(api(relations), thing));
  }

  private void entries() {
    for (var each : Map.of("apis", company.api, "teams", company.own, "people", company.name(Who.MEMBER)).entrySet()) {
      var entry = api("/" + each.getKey() + "/{name}/entry");
      known.put("GET /" + each.getKey() + "/{name}/entry", who -> as(who).get(entry, each.getValue()));
      known.put("PUT /" + each.getKey() + "/{name}/entry",
          who -> json(who, Map.of("onCall", "+49 30 1")).header("If-Match", company.tag(entry, each.getValue())).put(entry, each.getValue()));
      lookedAt(each.getKey(), each.getValue());
    }
    known.put("DELETE /apis/{name}/entry", who -> as(who).delete(api("/apis/{name}/entry"), company.freshApi()));
  }

  private void together() {
    var focus = company.thing("components");
    known.put("GET /catalogue", who -> as(who).get(api("/catalogue")));
    known.put("GET /catalogue/graph", who -> as(who).get(api("/catalogue/graph")));
    known.put("GET /catalogue/graph (around one)", who -> as(who).queryParam("focus", "component:" + focus).get(api("/catalogue/graph")));
    known.put("page /catalogue/graph", who -> as(who).get("/catalogue/graph"));
    known.put("page /catalogue/graph (around one)", who -> as(who).queryParam("focus", "component:" + focus).get("/catalogue/graph"));
    known.put("page /catalogue/{kind}/{name}/impact", who -> as(who).get("/catalogue/components/{name}/impact", focus));
    known.put("page /catalogue/{kind}/{name}/impact (of an API)", who -> as(who).get("/catalogue/apis/{name}/impact", company.api));
  }

  private void offers(String kind, String listed) {
    var offers = api("/" + kind + "/{name}/handovers");
    known.put("POST /" + kind + "/{name}/handovers", who -> json(who, Map.of("team", company.other()))
        .post(offers, kind.equals("apis") ? company.freshApi() : company.thing(kind)));
    known.put("GET /" + kind + "/{name}/handovers", who -> as(who).get(offers, kind.equals("apis") ? company.api : listed));
  }

  private void offersOfAll() {
    known.put("POST /catalogue/imports (of no thing yet)", who -> as(who).contentType("application/yaml").queryParam("dryRun", true)
        .body(LOCATION).post(api("/catalogue/imports")));
    known.put("page /catalogue/{kind}/{name}/handover", who -> as(who).formParam("team", company.other())
        .post("/catalogue/components/{name}/handover", company.thing("components")));
    known.put("page /catalogue/{kind}/{name}/handover (seen only)",
        who -> as(who).get("/catalogue/components/{name}/handover", company.thing("components")));
    known.put("page /handovers", who -> as(who).get("/handovers"));
    known.put("page /handovers/decision (accepted)", who -> as(who).formParam("offer", company.freshOffer()).formParam("decision", "accepted")
        .post("/handovers/decision"));
    known.put("page /catalogue/import", who -> as(who).get("/catalogue/import"));
    known.put("page /catalogue/import/files (of no thing yet)", who -> as(who).multiPart("act", "check")
        .multiPart("file", "catalog-info.yaml", LOCATION)
        .post("/catalogue/import/files"));
    known.put("GET /catalogue/export", who -> as(who).get(api("/catalogue/export")));
    known.put("GET /handovers", who -> as(who).get(api("/handovers")));
    for (var decision : List.of("accepted", "withdrawn")) {
      known.put("PUT /handovers/{id}/decision (" + decision + ")",
          who -> json(who, Map.of("decision", decision)).put(api("/handovers/{id}/decision"), company.freshOffer()));
    }
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
}
