package dev.remit.contracts.boundary;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** APIs that tests of the pages look at. */
final class PublishedApis {

  private static final int CREATED = 201;

  private PublishedApis() {}

  static void api(String name, String title) {
    given().contentType("application/json").body(Map.of("name", name, "title", title, "description", "For " + title))
        .post("/api/v1/apis").then().statusCode(CREATED);
  }

  static void version(String api, byte[] document) {
    given().contentType("application/vnd.oai.openapi").body(document)
        .post("/api/v1/apis/{name}/versions", api).then().statusCode(CREATED);
  }

  /** A document of the demo. */
  static byte[] demo(String file) {
    try (var document = PublishedApis.class.getResourceAsStream("/demo/corner-shop/" + file)) {
      return document.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
