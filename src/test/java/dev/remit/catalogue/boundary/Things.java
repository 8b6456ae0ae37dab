package dev.remit.catalogue.boundary;

import static dev.remit.identity.boundary.Staff.json;
import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Things of the catalogue for the tests, entered by automation for a team. */
final class Things {

  static final String V1 = "/api/v1/";
  static final String ONE = V1 + "{kind}/{name}";
  static final String ENTRY = ONE + "/entry";
  static final String HISTORY = ONE + "/history";
  static final String IMPACT = ONE + "/impact";
  static final String CATALOGUE = V1 + "catalogue";
  static final String GRAPH = CATALOGUE + "/graph";

  private Things() {}

  static String freshName() {
    return "thing-" + UUID.randomUUID();
  }

  /** What the smallest thing of a kind says. */
  static Map<String, Object> smallest(String kind, String owner) {
    var said = new HashMap<String, Object>(Map.of("owner", owner));
    if (kind.equals("components")) {
      said.put("lifecycle", "production");
    }
    return said;
  }

  static Map<String, Object> with(Map<String, Object> said, String member, Object value) {
    var more = new HashMap<>(said);
    more.put(member, value);
    return more;
  }

  static Response enter(String kind, String name, Map<String, Object> said) {
    return json(with(said, "name", name)).post(V1 + kind);
  }

  /** The name of a new thing that says this beside the least. */
  static String thing(String kind, String owner, Map<String, Object> more) {
    return thing(kind, freshName(), owner, more);
  }

  static String thing(String kind, String name, String owner, Map<String, Object> more) {
    var said = smallest(kind, owner);
    said.putAll(more);
    enter(kind, name, said).then().statusCode(201);
    return name;
  }

  static String api(String owner) {
    var name = freshName();
    json(Map.of("name", name, "title", "Fresh", "owner", owner)).post(V1 + "apis").then().statusCode(201);
    return name;
  }

  static String tag(String kind, String name) {
    return given().get(kind.equals("apis") || kind.equals("teams") || kind.equals("people") ? ENTRY : ONE, kind, name)
        .then().statusCode(200).extract().header("ETag");
  }

  /** Says this instead, by the revision that there is. */
  static Response edit(String kind, String name, Map<String, Object> said) {
    return json(said).header("If-Match", tag(kind, name)).put(ONE, kind, name);
  }

  static void remove(String kind, String name) {
    given().delete(ONE, kind, name).then().statusCode(204);
  }

  /** Whatever {@code path} leads to in an answer about one thing. */
  static <T> List<T> told(String kind, String name, String path) {
    return given().get(ONE, kind, name).then().statusCode(200).extract().path(path);
  }
}
