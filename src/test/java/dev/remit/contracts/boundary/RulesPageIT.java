package dev.remit.contracts.boundary;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.remit.openapi.Rules;
import dev.remit.testing.OverHttp;
import org.junit.jupiter.api.Test;

class RulesPageIT extends OverHttp {

  @Test
  void everyRuleIsListedAndHasAPage() {
    var list = get("/rules").then().statusCode(200);
    for (var rule : Rules.all()) {
      list.body(containsString("/rules/" + rule.id() + "\""));
    }
    get("/rules/property-became-optional").then().statusCode(200).contentType("text/html")
        .body(containsString("It was promised with every answer and may be missing now."), containsString("required:"));
  }

  @Test
  void aSearchFindsWhatItSays() {
    given().queryParam("q", "PATTERN removed").get("/rules").then()
        .body(containsString("/rules/pattern-removed"), not(containsString("/rules/enum-added")));
    given().queryParam("q", "<b>nothing").get("/rules").then()
        .body(containsString("No rule says"), containsString("&lt;b&gt;nothing"), not(containsString("<b>nothing")));
  }

  @Test
  void aRuleThatIsNoneIsNotFound() {
    get("/rules/unknown").then().statusCode(404).contentType("text/html");
  }
}
