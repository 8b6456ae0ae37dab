package dev.remit.platform.pages;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.post;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page keeps to, seen from outside. */
class PagesIT extends OverHttp {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/apis", "/apis/unknown", "/unknown"})
  void pageMayOnlyRunWhatIsOurs(String address) {
    get(address).then()
        .contentType("text/html")
        .header("Content-Security-Policy", containsString("default-src 'self'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Referrer-Policy", equalTo("same-origin"))
        .header("Set-Cookie", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/unknown", "/apis/unknown", "/apis/unknown/versions/1", "/apis/unknown/versions/1/changes",
    "/apis/unknown/versions/1/openapi.yaml", "/error", "/comparison", "/document"
  })
  void unknownAddressIsAPageThatSaysSo(String address) {
    get(address).then().statusCode(404).contentType("text/html")
        .body("html.body.div.main.div.div.h1", containsString("Not found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/frame.xhtml", "/WEB-INF/frame.xhtml", "/WEB-INF/pages/home.xhtml", "/pages/home.xhtml", "/faces/pages/home.xhtml",
    "/WEB-INF/web.xml", "/jakarta.faces.resource/core.js.xhtml?ln=primefaces", "/WEB-INF/document", "/home.jsf"
  })
  void filesOfThePagesAreNobodysAddress(String address) {
    get(address).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/dev/remit/cli/Main.class", "/dev/remit/openapi/Diff.class", "/dev/remit/openapi/diff/rules.properties",
    "//dev/remit/cli/Main.class", "/dev//remit/cli/Main.class", "/dev;a=b/remit/cli/Main.class", "/dev/remit/cli/", "/dev",
    "/assets/../dev/remit/cli/Main.class", "/assets/%2e%2e/dev/remit/cli/Main.class",
    "/com/fasterxml/jackson/core/JsonFactory.class", "/org/yaml/snakeyaml/Yaml.class", "/META-INF/MANIFEST.MF"
  })
  void theCommandLineIsNotToBeDownloaded(String address) {
    given().urlEncodingEnabled(false).get(address).then().statusCode(anyOf(equalTo(404), equalTo(400)));
  }

  @Test
  void errorNamesItsCorrelationIdAndNoStack() {
    given().header("X-Correlation-Id", "named-by-the-caller").get("/apis/unknown").then()
        .header("X-Correlation-Id", equalTo("named-by-the-caller"))
        .body(containsString("named-by-the-caller"));
  }

  @Test
  void filterThatNobodyKnowsIsRefused() {
    get("/apis?cursor=%20no%20cursor").then().statusCode(422).contentType("text/html");
  }

  @Test
  void pagesAreOnlyRead() {
    post("/apis").then().statusCode(405).header("Allow", equalTo("GET, HEAD")).contentType("text/html");
    when().head("/apis").then().statusCode(200);
  }

  @Test
  void fileWithItsDigestIsKeptForEver() {
    get("/assets/theme.css").then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
    get("/assets/theme.css?v=1").then().statusCode(200).header("Cache-Control", containsString("immutable"));
  }

  @Test
  void otherDoorsAreLeftAlone() {
    get("/api/v1/apis").then().statusCode(200).contentType("application/json");
    get("/health/live").then().statusCode(200);
    get("/openapi").then().statusCode(200).body(containsString("Remit API"));
  }
}
