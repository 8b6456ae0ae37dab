package dev.remit.access;

import dev.remit.access.Attempts.Attempt;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the rows about the catalogue's pages and its report are tried. */
final class EntityPageAttempts {

  private static final String THING = "/catalogue/components/{name}";

  private final Company company;
  private final Map<String, Attempt> known = new HashMap<>();

  EntityPageAttempts(Company company) {
    this.company = company;
  }

  Map<String, Attempt> all() {
    known.put("GET /catalogue/report", who -> company.as(who).get("/api/v1/catalogue/report"));
    for (var page : List.of("/catalogue", "/catalogue/ownership")) {
      known.put("page " + page, who -> company.as(who).get(page));
    }
    known.put("page /teams/{team}/remit", who -> company.as(who).get("/teams/{team}/remit", company.own));
    var thing = company.thing("components");
    known.put("page /catalogue/{kind}/{name}", who -> company.as(who).get(THING, thing));
    known.put("page /catalogue/{kind}/{name}/history", who -> company.as(who).get(THING + "/history", thing));
    known.put("page /catalogue/{kind}/{name}/relations", who -> company.as(who).get(THING + "/relations?type=dependsOn", thing));
    known.put("page /catalogue/{kind}/{name}/edit", this::edit);
    known.put("page /catalogue/{kind}/{name}/edit (seen only)", who -> company.as(who).get(THING + "/edit", thing));
    known.put("page /catalogue/{kind}/{name}/removal", this::remove);
    List.of("component", "resource", "system", "domain").forEach(kind -> known.put("page /enter/" + kind, who -> enter(who, kind)));
    return known;
  }

  private Response edit(Who who) {
    var name = company.thing("components");
    return company.as(who).formParam("revision", revision(name)).formParam("owner", company.own).formParam("lifecycle", "deprecated")
        .post(THING + "/edit", name);
  }

  private Response remove(Who who) {
    var name = company.thing("components");
    return company.as(who).formParam("revision", revision(name)).formParam("confirmation", name).post(THING + "/removal", name);
  }

  private Response enter(Who who, String kind) {
    var form = company.as(who).formParam("name", company.freshName()).formParam("owner", company.own);
    return (kind.equals("component") ? form.formParam("lifecycle", "production") : form).post("/enter/" + kind);
  }

  private String revision(String name) {
    return company.tag("/api/v1/components/{name}", name).replace("\"", "");
  }
}
