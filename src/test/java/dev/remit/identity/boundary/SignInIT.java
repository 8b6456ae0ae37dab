package dev.remit.identity.boundary;

import static io.restassured.RestAssured.given;
import static io.restassured.matcher.RestAssuredMatchers.detailedCookie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.remit.testing.AsBootstrap;
import dev.remit.testing.OverHttp;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in and out, as browsers do it. */
class SignInIT extends OverHttp {

  private static final String PASSWORD = "sea otters hold hands";

  @Test
  void signInSetsACookieThatNoScriptReadsAndGoesOn() {
    signIn(person(), PASSWORD, "/apis?q=a").then().statusCode(303)
        .header("Location", containsString("/apis?q=a"))
        .cookie("remit-session", detailedCookie().httpOnly(true).sameSite("Lax").path("/"));
  }

  @ParameterizedTest
  @CsvSource({"https://evil.example/", "//evil.example/", "/\\evil.example/", "javascript:alert(1)", "''"})
  void nobodyIsSentToAnotherHost(String to) {
    var location = signIn(person(), PASSWORD, to).then().statusCode(303).extract().header("Location");
    assertThat(location).isIn("/", origin() + "/");
  }

  @Test
  void refusalSaysNothingAndKeepsTheName() {
    var known = person();
    var wrong = signIn(known, "whales sing in spring", "/").then().statusCode(401)
        .body(containsString("This name and password do not fit."), containsString("value=\"" + known + "\""))
        .body(not(containsString("whales")))
        .header("Cache-Control", equalTo("no-store"))
        .extract().asString();
    var unknown = signIn("nobody-at-all", "whales sing in spring", "/").then().statusCode(401).extract().asString();
    assertThat(unknown.replace("nobody-at-all", known)).isEqualTo(wrong);
  }

  @Test
  void formOfAnotherSiteIsRefused() {
    nobody().header("Origin", "https://evil.example").formParam("name", "a").formParam("password", "b").post("/sign-in").then().statusCode(403);
    nobody().formParam("name", "a").formParam("password", "b").post("/sign-in").then().statusCode(403);
  }

  @Test
  void nothingSecretIsTakenFromTheAddress() {
    var name = person();
    browser().queryParam("name", name).queryParam("password", PASSWORD).formParam("to", "/").post("/sign-in").then().statusCode(401);
  }

  @Test
  void whatIsNoFormIsRefused() {
    browser().contentType(ContentType.JSON).body("{}").post("/sign-in").then().statusCode(400);
    browser().formParam("name", "x".repeat(40_000)).post("/sign-in").then().statusCode(413);
  }

  @Test
  void signOutEndsTheSessionAndAGetDoesNot() {
    var cookie = signIn(person(), PASSWORD, "/").getCookie("remit-session");
    as(cookie).get("/sign-out").then().statusCode(303);
    as(cookie).get("/account").then().statusCode(200);
    as(cookie).formParam("x", "y").post("/sign-out").then().statusCode(303).header("Set-Cookie", containsString("1994"));
    as(cookie).get("/account").then().statusCode(303).header("Location", containsString("/sign-in?to=%2Faccount"));
  }

  @Test
  void accountShowsWhatIsWrongBesideItsField() {
    var name = person();
    var cookie = signIn(name, PASSWORD, "/").getCookie("remit-session");
    as(cookie).formParam("present", PASSWORD).formParam("password", "password").post("/account/password").then().statusCode(422)
        .body(containsString("aria-invalid=\"true\""), containsString("among the first that somebody would try"));
    as(cookie).formParam("name", "ci").formParam("days", "30").formParam("scopes", "contracts:read").post("/account/token").then()
        .statusCode(200).header("Cache-Control", equalTo("no-store")).body(containsString(">rmt_"));
    as(cookie).formParam("name", "ci").formParam("days", "9999").formParam("scopes", "contracts:read").post("/account/token").then()
        .statusCode(422).body(containsString("at most 366 days"), not(containsString("Your new token")));
    as(cookie).formParam("x", "y").post("/people/{person}/link", name).then().statusCode(403);
  }

  @Test
  void newPasswordGivesTheSessionANewSecret() {
    var name = person();
    var cookie = signIn(name, PASSWORD, "/").getCookie("remit-session");
    var other = signIn(name, PASSWORD, "/").getCookie("remit-session");
    var kept = as(cookie).formParam("present", PASSWORD).formParam("password", "whales sing in spring").post("/account/password").then()
        .statusCode(303).extract().cookie("remit-session");
    as(kept).get("/account").then().statusCode(200).body(containsString("Your account"));
    as(cookie).get("/account").then().statusCode(303);
    as(other).get("/account").then().statusCode(303);
  }

  @ParameterizedTest
  @CsvSource({"/set-up", "/set-up?code=x", "/password-reset", "/password-reset?code=x"})
  void linkThatIsNoneIsNotFound(String address) {
    nobody().get(address).then().statusCode(404).contentType("text/html");
  }

  @Test
  void onlyAdministratorsMakeLinks() {
    given().post("/api/v1/people/nobody-at-all/password-link").then().statusCode(404);
    nobody().post("/api/v1/people/nobody-at-all/password-link").then().statusCode(401);
    var name = person();
    as(signIn(name, PASSWORD, "/").getCookie("remit-session")).post("/api/v1/people/" + name + "/password-link").then().statusCode(403);
  }

  /** The name of somebody new who has the password. */
  static String person() {
    var name = "sign-in-" + UUID.randomUUID().toString().substring(0, 18);
    given().contentType(ContentType.JSON).body(Map.of("name", name, "displayName", "Somebody")).post("/api/v1/people").then().statusCode(201);
    var link = given().post("/api/v1/people/" + name + "/password-link").then().statusCode(200)
        .header("Cache-Control", equalTo("no-store")).extract().<String>path("link");
    browser().formParam("code", link.substring(link.indexOf('=') + 1)).formParam("password", PASSWORD).post("/password-reset").then()
        .statusCode(303);
    return name;
  }

  private static Response signIn(String name, String password, String to) {
    return browser().formParam("name", name).formParam("password", password).formParam("to", to).post("/sign-in");
  }

  private static RequestSpecification as(String cookie) {
    return given().redirects().follow(false).header("Origin", origin()).cookie("remit-session", cookie);
  }

  private static RequestSpecification browser() {
    return nobody().redirects().follow(false).header("Origin", origin());
  }

  private static RequestSpecification nobody() {
    return given().redirects().follow(false).header(AsBootstrap.NOBODY, "yes");
  }

  private static String origin() {
    return RestAssured.baseURI + ":" + RestAssured.port;
  }
}
