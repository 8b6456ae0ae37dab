package dev.remit.contracts.boundary;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;

/** What the tests of the HTTP interface do again and again. */
final class Client {

  static final String APIS = "/api/v1/apis";
  static final String VERSIONS = "/api/v1/apis/{name}/versions";
  static final String VERSION = VERSIONS + "/{version}";
  static final String DOCUMENT = VERSION + "/document";
  static final String CHANGES = VERSION + "/changes";
  static final String YAML = "application/yaml";

  private Client() {}

  /** The name of an API that nobody else has. */
  static String freshName() {
    return "api-" + UUID.randomUUID();
  }

  /** The name of a registered API without versions. */
  static String freshApi() {
    var name = freshName();
    register(Map.of("name", name, "title", "Orders")).then().statusCode(201);
    return name;
  }

  static Response register(Object body) {
    return given().contentType(ContentType.JSON).body(body).post(APIS);
  }

  static Response publish(String api, String yaml) {
    return given().contentType(YAML).body(yaml.getBytes(StandardCharsets.UTF_8)).post(VERSIONS, api);
  }

  static Response draft(String api, String yaml) {
    return given().contentType(YAML).body(yaml.getBytes(StandardCharsets.UTF_8)).post("/api/v1/apis/{name}/drafts", api);
  }

  /** The name of an API with these documents as its versions. */
  static String apiWith(String... documents) {
    var name = freshApi();
    for (var document : documents) {
      publish(name, document).then().statusCode(201);
    }
    return name;
  }

  /** An OpenAPI document with one operation, {@code GET /orders}. */
  static String document(String version) {
    return document(version, "");
  }

  /** The same with something more at the end of its operation's parameters. */
  static String document(String version, String parameters) {
    return """
        openapi: 3.1.0
        info:
          title: Orders
          version: "%s"
        paths:
          /orders:
            get:
              parameters: [%s]
              responses:
                "200":
                  description: All of them.
        """.formatted(version, parameters);
  }

  /** A parameter without which the operation is not granted any more. */
  static String requiredParameter(String name) {
    return "{name: " + name + ", in: query, required: true, schema: {type: string}}";
  }

  static String optionalParameter(String name) {
    return "{name: " + name + ", in: query, schema: {type: string}}";
  }

  /** The problem that an answer is, with everything that all of them have. */
  static ValidatableResponse problem(Response answer, int status, String code) {
    return answer.then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", Matchers.equalTo(status))
        .body("code", Matchers.equalTo(code))
        .body("type", Matchers.equalTo("urn:remit:problem:" + code))
        .body("instance", Matchers.equalTo("urn:remit:correlation:" + answer.header("X-Correlation-Id")));
  }
}
