package dev.remit.identity.boundary;

import static dev.remit.identity.boundary.Staff.TOKENS;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of machines: told once, good for what they were made for, and gone at once. */
class TokensIT extends OverHttp {

  private static final String ME = "/api/v1/me";

  @Test
  void theSecretIsToldOnce() {
    var owner = person("member");
    var made = Staff.token(owner, "identity:read").then()
        .statusCode(201)
        .header("Cache-Control", equalTo("no-store"))
        .body("secret", matchesPattern("rmt_[A-Za-z0-9_-]{43,}"))
        .body("owner", equalTo("person:" + owner))
        .extract();

    var secret = made.<String>path("secret");
    Staff.machine(secret).get(ME).then().statusCode(200).body("name", equalTo(owner)).body("scopes", contains("identity:read"));
    Staff.browser(owner).get(TOKENS).then()
        .body("items.id", contains(made.<String>path("id")))
        .body("items[0].prefix", equalTo(secret.substring(0, 8)))
        .body("items[0].secret", nullValue())
        .body("items[0].lastUsedAt", notNullValue())
        .body(not(containsString(secret)));
  }

  @Test
  void revokedIsRefusedWithTheNextRequest() {
    var owner = person("member");
    var made = Staff.token(owner, "identity:read").then().statusCode(201).extract();
    Staff.machine(made.path("secret")).get(ME).then().statusCode(200);
    Staff.browser(owner).delete(TOKENS + "/{token}", made.<String>path("id")).then().statusCode(204);
    problem(Staff.machine(made.path("secret")).get(ME), 401, "not-signed-in");
  }

  @Test
  void expiredIsRefused() throws InterruptedException {
    var body = new HashMap<>(Staff.wanted("identity:read"));
    body.put("expiresAt", Staff.inFuture(4, ChronoUnit.SECONDS));
    var made = Staff.browser(person("member")).contentType(ContentType.JSON).body(body).post(TOKENS).then().statusCode(201).extract();
    var end = Instant.parse(made.path("expiresAt"));
    Thread.sleep(Math.max(0, Duration.between(Instant.now(), end).toMillis() + 50));
    problem(Staff.machine(made.path("secret")).get(ME), 401, "not-signed-in");
  }

  @Test
  void itsScopeIsNotExceeded() {
    var secret = Staff.token(person("admin"), "identity:read").then().statusCode(201).extract().<String>path("secret");
    Staff.machine(secret).get(Staff.PEOPLE).then().statusCode(200);
    problem(Staff.machine(secret).contentType(ContentType.JSON).body(Map.of("name", Staff.freshName(), "displayName", "No")).post(Staff.PEOPLE),
        403, "forbidden").body("rule", equalTo("people.edit")).body("detail", containsString("identity:write"));
  }

  @Test
  void itsOwnersRightsAreNotExceeded() {
    var secret = Staff.token(person("member"), "identity:write").then().statusCode(201).extract().<String>path("secret");
    problem(Staff.machine(secret).contentType(ContentType.JSON).body(Map.of("name", Staff.freshName(), "displayName", "No")).post(Staff.PEOPLE),
        403, "forbidden").body("detail", not(containsString("scope")));
  }

  @Test
  void noTokenMakesAnother() {
    var secret = Staff.token(person("admin"), "identity:write").then().statusCode(201).extract().<String>path("secret");
    problem(Staff.machine(secret).contentType(ContentType.JSON).body(Staff.wanted("identity:read")).post(TOKENS), 403, "forbidden")
        .body("rule", equalTo("tokens.own"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"access_token", "token", "authorization", "api_key"})
  void anAddressIsNoPlaceForOne(String name) {
    var secret = Staff.token(person("member"), "identity:read").then().statusCode(201).extract().<String>path("secret");
    problem(Staff.nobody().queryParam(name, secret).get(ME), 401, "not-signed-in");
  }

  @Test
  void onlyBearersAreTaken() {
    var secret = Staff.token(person("member"), "identity:read").then().statusCode(201).extract().<String>path("secret");
    given().header("Authorization", "Basic " + secret).get(ME).then().statusCode(401);
    given().header("Authorization", "Bearer " + secret + "x").get(ME).then().statusCode(401);
    given().header("Authorization", "bearer " + secret).get(ME).then().statusCode(200);
  }

  @Test
  void whoBecomesInactiveTakesTheirTokensAlong() {
    var owner = person("member");
    var secret = Staff.token(owner, "identity:read").then().statusCode(201).extract().<String>path("secret");
    Staff.machine(secret).get(ME).then().statusCode(200);
    json(Map.of("displayName", "Gone", "active", false)).header("If-Match", "\"0\"").put(Staff.PERSON, owner).then().statusCode(200);
    problem(Staff.machine(secret).get(ME), 401, "not-signed-in");
  }

  @Test
  void onesTokensAreNobodyElses() {
    var id = Staff.token(person("member"), "identity:read").then().statusCode(201).extract().<String>path("id");
    problem(Staff.browser(person("member")).delete(TOKENS + "/{token}", id), 404, "no-such-token");
    problem(Staff.browser(person("member")).delete(TOKENS + "/no-key"), 404, "no-such-path");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatBreaksARuleIsNamed(String field, Object value) {
    var body = new HashMap<>(Staff.wanted("identity:read"));
    body.put(field, value);
    problem(Staff.browser(person("member")).contentType(ContentType.JSON).body(body).post(TOKENS), 422, "invalid-input")
        .body("errors.pointer", contains("/" + field));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("name", " "), Arguments.of("scopes", List.of()), Arguments.of("scopes", List.of("everything")),
        Arguments.of("expiresAt", "2020-01-01T00:00:00Z"), Arguments.of("expiresAt", Staff.inFuture(400, ChronoUnit.DAYS)),
        Arguments.of("team", "nobody-knows-it"));
  }

  @Test
  void secretsDiffer() {
    var owner = person("member");
    assertThat(Staff.token(owner, "identity:read").<String>path("secret")).isNotEqualTo(Staff.token(owner, "identity:read").path("secret"));
  }
}
