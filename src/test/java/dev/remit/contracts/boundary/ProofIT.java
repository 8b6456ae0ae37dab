package dev.remit.contracts.boundary;

import static dev.remit.contracts.boundary.Client.CHANGES;
import static dev.remit.contracts.boundary.Client.VERSION;
import static dev.remit.contracts.boundary.Client.freshName;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** What clients and readers see of the second validator. */
class ProofIT extends OverHttp {

  private static final int TRIES = 300;

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Test
  void versionAndChangesSayHowFarItIs() {
    var api = published();
    var tag = get(VERSION, api, "1.2.0").header("ETag");
    int claims = done(api).extract().path("proof.claims");

    assertThat(claims).isPositive();
    get(VERSION, api, "1.2.0").then().body("proof.state", equalTo("DONE"))
        .body("proof.confirmed", equalTo(claims)).body("proof.disagreed", equalTo(0)).body("proof.unchecked", equalTo(0));
    get(CHANGES, api, "1.2.0").then().body("proof.confirmed", equalTo(claims));
    given().queryParam("since", "1.0.0").get(CHANGES, api, "1.2.0").then().statusCode(200).body("proof", nullValue());
    given().header("If-None-Match", get(VERSION, api, "1.2.0").header("ETag")).get(VERSION, api, "1.2.0").then().statusCode(304);
    assertThat(get(VERSION, api, "1.2.0").header("ETag")).startsWith(tag.substring(0, 65));
  }

  @Test
  void pagesShowTheProofAndThatItIsConfirmed() {
    var api = published();
    done(api);
    BROWSER.complaints();
    BROWSER.size(1440, 900);

    BROWSER.open("/apis/" + api + "/versions/1.2.0");
    assertThat(BROWSER.find("#proofs").getText()).endsWith("proofs confirmed by a second validator.");
    BROWSER.open("/apis/" + api + "/versions/1.2.0/changes?severity=BREAKING");
    assertThat(BROWSER.find("#proofs").getText()).endsWith("proofs confirmed by a second validator.");
    var change = BROWSER.find(".change");
    change.findElement(By.tagName("summary")).click();
    var witness = change.findElement(By.cssSelector(".witness"));
    assertThat(witness.getText()).isEqualTo("Proof: an answer that 1.2.0 accepts and 1.1.0 refuses");
    witness.findElement(By.tagName("summary")).click();
    assertThat(witness.getText()).contains("Refused is the body of POST /orders", "HTTP/1.1 201");
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
  }

  private static String published() {
    var api = freshName();
    PublishedApis.api(api, "Proofs");
    for (var version : new String[] {"1.0.0", "1.1.0", "1.2.0"}) {
      PublishedApis.version(api, PublishedApis.demo("orders-api/" + version + ".yaml"));
    }
    return api;
  }

  private static ValidatableResponse done(String api) {
    for (int i = 0; i < TRIES; i++) {
      var answer = get(VERSION, api, "1.2.0").then().statusCode(200);
      if (answer.extract().path("proof.state").equals("DONE")) {
        return answer;
      }
      pause();
    }
    throw new AssertionError("The second validator did not finish");
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
