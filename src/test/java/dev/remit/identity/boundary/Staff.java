package dev.remit.identity.boundary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.remit.testing.AsBootstrap;
import dev.remit.testing.browser.Browser;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openqa.selenium.Cookie;

/** People and teams for the tests, entered by automation, and what they come with. */
public final class Staff {

  public static final String PEOPLE = "/api/v1/people";
  public static final String PERSON = PEOPLE + "/{person}";
  public static final String TEAMS = "/api/v1/teams";
  public static final String TEAM = TEAMS + "/{team}";
  public static final String MEMBER = TEAM + "/members/{person}";
  public static final String TOKENS = "/api/v1/tokens";

  private Staff() {}

  public static String freshName() {
    return "staff-" + UUID.randomUUID();
  }

  /** @return the name of somebody new */
  public static String person(String role) {
    var name = freshName();
    json(Map.of("name", name, "displayName", "Fresh", "role", role)).post(PEOPLE).then().statusCode(201);
    return name;
  }

  /** @return the name of a new team */
  public static String team() {
    return team(Map.of("title", "Fresh"));
  }

  public static String team(Map<String, Object> more) {
    var name = freshName();
    var body = new HashMap<>(more);
    body.put("name", name);
    json(body).post(TEAMS).then().statusCode(201);
    return name;
  }

  public static void join(String team, String person, String role) {
    json(Map.of("role", role)).put(MEMBER, team, person).then().statusCode(200);
  }

  public static RequestSpecification json(Object body) {
    return given().contentType(ContentType.JSON).body(body);
  }

  /** A browser in which somebody has just signed in. */
  public static RequestSpecification browser(String person) {
    return browserWith(session(person));
  }

  public static RequestSpecification browserWith(String secret) {
    return given().cookie("remit-session", secret).header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
  }

  /** The secret of a new session. */
  public static String session(String person) {
    var key = given().get(PERSON, person).then().statusCode(200).extract().<String>path("id");
    return given().queryParam("person", key).get("/test-session").then().statusCode(200).extract().asString().split(" ")[1];
  }

  /** The answer that makes a token of somebody's. */
  /** From now on the browser is this person's. */
  public static void signIn(Browser browser, String person) {
    browser.comeAsNobody();
    browser.open("/sign-in");
    browser.driver().manage().deleteAllCookies();
    browser.driver().manage().addCookie(new Cookie("remit-session", session(person)));
    browser.complaints();
  }

  public static Response token(String person, String... scopes) {
    return browser(person).contentType(ContentType.JSON).body(wanted(scopes)).post(TOKENS);
  }

  public static Map<String, Object> wanted(String... scopes) {
    return Map.of("name", "a machine", "scopes", List.of(scopes), "expiresAt", inFuture(1, ChronoUnit.DAYS));
  }

  public static String inFuture(int amount, ChronoUnit unit) {
    return Instant.now().plus(amount, unit).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  public static RequestSpecification machine(String secret) {
    return given().header("Authorization", "Bearer " + secret);
  }

  public static RequestSpecification nobody() {
    return given().header(AsBootstrap.NOBODY, "yes").redirects().follow(false);
  }

  public static ValidatableResponse problem(Response answer, int status, String code) {
    return answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
  }
}
