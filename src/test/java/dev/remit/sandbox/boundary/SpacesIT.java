package dev.remit.sandbox.boundary;

import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.inFuture;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.nobody;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a space a mock remembers what calls have created, changed and removed. */
class SpacesIT extends OverHttp {

  private static final String SPACE = "X-Remit-Space";
  private static final String DOCUMENT = """
      openapi: 3.1.0
      info: {title: Tasks, version: %s}
      components:
        schemas:
          Task:
            type: object
            required: [id, title]
            properties: {id: {type: integer, readOnly: true}, title: {type: string, maxLength: 20}, done: {type: boolean}}
      paths:
        /tasks:
          get:
            parameters: [{name: done, in: query, schema: {type: boolean}}]
            responses: {'200': {description: All, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Task'}}}}}}
          post:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}
            responses: {'201': {description: Made, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}}
        /tasks/{id}:
          parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
          get: {responses: {'200': {description: One, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}}}
          patch:
            requestBody: {content: {application/merge-patch+json: {schema: {type: object}}}}
            responses: {'200': {description: Changed, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}}
          delete: {responses: {'204': {description: Gone}}}
      """;

  private String owner;
  private String api;
  private String key;

  @BeforeEach
  void enter() {
    owner = team();
    api = freshName();
    json(Map.of("name", api, "title", "Tasks", "owner", owner)).post("/api/v1/apis").then().statusCode(201);
    publish("versions", DOCUMENT.formatted("1.0.0"));
    key = key(false);
  }

  private void publish(String to, String document) {
    var status = given().contentType("application/yaml").body(document.getBytes(StandardCharsets.UTF_8)).post("/api/v1/apis/{name}/" + to, api).statusCode();
    assertThat(status).isIn(200, 201);
  }

  private String key(boolean remembers) {
    return json(Map.of("name", "For a test", "apis", List.of(api), "team", owner, "endsAt", inFuture(1, ChronoUnit.DAYS), "remembers", remembers))
        .post("/api/v1/sandbox-keys").then().statusCode(201).body("remembers", equalTo(remembers)).extract().path("secret");
  }

  private String at(String path) {
    return "/sandbox/" + api + "/latest" + path;
  }

  private RequestSpecification in(String space) {
    return in(key, space);
  }

  private static RequestSpecification in(String secret, String space) {
    return nobody().header("X-Remit-Sandbox-Key", secret).header(SPACE, space);
  }

  private Response create(String space, String title) {
    return in(space).contentType(ContentType.JSON).body(Map.of("title", title)).post(at("/tasks"));
  }

  @Test
  void whatIsCreatedIsReadChangedAndRemoved() {
    in("mine").get(at("/tasks")).then().statusCode(200).body("", empty());
    int id = create("mine", "First").then().statusCode(201).body("title", equalTo("First")).extract().path("id");
    in("mine").get(at("/tasks/" + id)).then().statusCode(200).body("title", equalTo("First"));
    in("mine").contentType("application/merge-patch+json").body("{\"done\":true}".getBytes(StandardCharsets.UTF_8)).patch(at("/tasks/" + id)).then().statusCode(200)
        .body("done", equalTo(true));
    create("mine", "Second").then().statusCode(201);
    in("mine").get(at("/tasks?done=true")).then().body("title", contains("First"));
    in("mine").delete(at("/tasks/" + id)).then().statusCode(204);
    problem(in("mine").get(at("/tasks/" + id)), 404, "no-such-item");
    in("mine").get(at("/tasks")).then().body("title", contains("Second"));
  }

  @Test
  void aRequestThatBreaksTheContractChangesNothing() {
    create("strict", "x".repeat(21)).then().statusCode(422);
    in("strict").get(at("/tasks")).then().body("", empty());
  }

  @Test
  void spacesAreApart() {
    create("one", "Mine").then().statusCode(201);
    in("two").get(at("/tasks")).then().body("", empty());
    in(key(false), "one").get(at("/tasks")).then().body("", empty());
    nobody().header("X-Remit-Sandbox-Key", key).get(at("/tasks")).then().body("size()", greaterThan(0));
    var member = person("member");
    browser(member).header(SPACE, "one").get(at("/tasks")).then().body("", empty());
  }

  @Test
  void aKeyMayAlwaysRemember() {
    var secret = key(true);
    nobody().header("X-Remit-Sandbox-Key", secret).contentType(ContentType.JSON).body(Map.of("title", "Kept")).post(at("/tasks")).then().statusCode(201);
    nobody().header("X-Remit-Sandbox-Key", secret).get(at("/tasks")).then().body("title", contains("Kept"));
  }

  @Test
  void aSpaceIsSeededLookedIntoAndReset() {
    seed("full", "{\"/tasks\":[{\"id\":5,\"title\":\"Five\"},{\"id\":6,\"title\":\"Six\"}]}").then().statusCode(200);
    in("full").get(at("/tasks/6")).then().body("title", equalTo("Six"));
    create("full", "Seven").then().statusCode(201);
    in("full").get(at("/.remit/space")).then().statusCode(200).body("'/tasks'.title", contains("Five", "Six", "Seven"));
    in("full").get(at("/.remit/spaces")).then().body("items.name", contains("full")).body("items.items", contains(3));
    seed("full", "{\"/tasks\":[{\"id\":1,\"title\":\"Anew\"}]}").then().body("'/tasks'.title", contains("Anew"));
    in("full").delete(at("/.remit/space")).then().statusCode(204);
    in("full").get(at("/tasks")).then().body("", empty());
  }

  private Response seed(String space, String json) {
    return in(space).contentType(ContentType.JSON).body(json).put(at("/.remit/space"));
  }

  @Test
  void aSeedThatDoesNotFitChangesNothing() {
    seed("kept", "{\"/tasks\":[{\"id\":5,\"title\":\"Five\"}]}");
    problem(seed("kept", "{\"/tasks\":[{\"id\":1,\"title\":\"Fine\"},{\"id\":2}]}"), 422, "invalid-input").body("errors", hasSize(1));
    problem(seed("kept", "nonsense"), 422, "invalid-input");
    in("kept").get(at("/tasks")).then().body("title", contains("Five"));
    problem(in("bad name").get(at("/tasks")), 422, "invalid-space");
    problem(nobody().header("X-Remit-Sandbox-Key", key).get(at("/.remit/space")), 422, "no-space");
    in("kept").patch(at("/.remit/space")).then().statusCode(405);
    problem(in("kept").get(at("/.remit/elsewhere")), 404, "no-such-path");
  }

  @Test
  void aDraftThatIsReplacedKeepsWhatStillFits() {
    publish("drafts", DOCUMENT.formatted("2.0.0"));
    in("draft").contentType(ContentType.JSON).body(Map.of("title", "Kept")).post("/sandbox/" + api + "/draft/tasks").then().statusCode(201);
    publish("drafts", DOCUMENT.formatted("2.0.0").replace("title: Tasks", "title: More tasks"));
    in("draft").get("/sandbox/" + api + "/draft/tasks").then().body("title", contains("Kept"));
  }

  @Test
  void aGuestSeesTheirCallsWithTheKeyAlone() {
    create("log", "First").then().statusCode(201);
    in("log").get(at("/.remit/calls")).then().statusCode(200).body("items.operation", contains("POST /tasks")).body("items.told", contains(containsString("'log'")));
  }

  @Test
  void noUpdateOfManyAtOnceIsLost() {
    IntStream.range(0, 60).parallel().forEach(i -> create("many", "Task " + i).then().statusCode(201));
    in("many").get(at("/.remit/spaces")).then().body("items.items", contains(60));
    var ids = in("many").get(at("/.remit/space")).<List<Integer>>path("'/tasks'.id");
    assertThat(ids).doesNotHaveDuplicates().hasSize(60);
  }
}
