package dev.remit.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractTest {

  private static final String JSON = "application/json;charset=UTF-8";
  private static final String PROBLEM = "application/problem+json";

  private final Contract contract = Contract.of("""
      {"openapi": "3.1.0", "servers": [{"url": "/api/v1"}],
       "paths": {
         "/things/{name}": {"get": {"responses": {
           "200": {"headers": {"ETag": {"required": true, "schema": {"type": "string", "pattern": "^\\"" }}},
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
           "304": {"headers": {"ETag": {"schema": {"type": "string"}}}},
           "404": {"$ref": "#/components/responses/NotFound"}}}},
         "/things/all": {"get": {"responses": {"204": {"description": "none"}}}}},
       "components": {
         "responses": {"NotFound": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}},
         "schemas": {
           "Problem": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}},
           "Thing": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "format": "uuid"},
                     "part": {"$ref": "#/components/schemas/Thing"}}}}}}""");

  private static final String THING = "{\"id\": \"019aa0a4-6f5c-7000-8000-000000000000\"}";

  @Test
  void declaredAnswersPass() {
    assertThat(get("/api/v1/things/a", 200, THING)).isEmpty();
    assertThat(get("/api/v1/things/a", 304, "")).isEmpty();
    assertThat(contract.violations(answer("GET", "/api/v1/things/a", 404, PROBLEM, "{\"code\": \"x\"}"))).isEmpty();
  }

  @Test
  void literalPathWinsOverTemplate() {
    assertThat(get("/api/v1/things/all", 200, THING)).containsExactly("this status is not declared");
  }

  @Test
  void headHasNoBody() {
    assertThat(contract.violations(tagged("HEAD", "/api/v1/things/a", 200, ""))).isEmpty();
  }

  @Test
  void undeclaredStatusIsFound() {
    assertThat(get("/api/v1/things/a", 500, "{}")).containsExactly("this status is not declared");
  }

  @Test
  void undeclaredMediaTypeIsFound() {
    assertThat(contract.violations(answer("GET", "/api/v1/things/a", 404, "text/html", "<p>"))).containsExactly("this media type is not declared");
  }

  @Test
  void bodyWhereNoneIsDeclaredIsFound() {
    assertThat(get("/api/v1/things/a", 304, "{}")).contains("no body is declared");
  }

  @Test
  void bodiesAreHeldAgainstTheirSchema() {
    assertThat(get("/api/v1/things/a", 200, "{}")).singleElement().asString().contains("id");
    assertThat(get("/api/v1/things/a", 200, "{\"id\": \"7\"}")).singleElement().asString().contains("uuid");
    assertThat(get("/api/v1/things/a", 200, THING.replace("}", ", \"part\": {}}"))).singleElement().asString().contains("/part");
    assertThat(get("/api/v1/things/a", 200, "not JSON")).containsExactly("the body is not JSON");
  }

  @Test
  void memberThatNoSchemaNamesIsFound() {
    assertThat(get("/api/v1/things/a", 200, THING.replace("}", ", \"secret\": 1}"))).singleElement().asString().contains("secret");
  }

  @Test
  void headersAreHeldAgainstTheirDeclaration() {
    var path = "/api/v1/things/a";
    assertThat(contract.violations(answer("GET", path, 200, JSON, THING))).containsExactly("the header ETag is missing");
    var odd = new Answer("GET", path, 200, Map.of("Content-Type", List.of(JSON), "ETag", List.of("bare"), "X-Odd", List.of("1")), THING.getBytes(UTF_8));
    assertThat(contract.violations(odd)).hasSize(2).anyMatch(line -> line.startsWith("header ETag")).contains("the header X-Odd is not declared");
  }

  @Test
  void besideTheOperationsThereIsNothing() {
    assertThat(contract.violations(answer("GET", "/api/v1/nothing", 404, PROBLEM, "{\"code\": \"x\"}"))).isEmpty();
    assertThat(contract.violations(answer("POST", "/api/v1/things/a", 405, PROBLEM, "{\"code\": \"x\"}"))).isEmpty();
    assertThat(contract.violations(answer("GET", "/api/v1/nothing", 404, "text/html", ""))).containsExactly("this is not a problem");
    assertThat(contract.violations(answer("GET", "/api/v1/nothing", 404, PROBLEM, "{}"))).hasSize(1);
    assertThat(get("/api/v1/nothing", 200, THING)).containsExactly("this operation is not declared");
  }

  private List<String> get(String path, int status, String body) {
    return contract.violations(tagged("GET", path, status, body));
  }

  private static Answer tagged(String method, String path, int status, String body) {
    return new Answer(method, path, status, Map.of("content-type", List.of(JSON), "ETag", List.of("\"1\"")), body.getBytes(UTF_8));
  }

  private static Answer answer(String method, String path, int status, String type, String body) {
    return new Answer(method, path, status, Map.of("Content-Type", List.of(type)), body.getBytes(UTF_8));
  }
}
