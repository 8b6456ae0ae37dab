package dev.remit.platform.health;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

import dev.remit.testing.OverHttp;
import org.junit.jupiter.api.Test;

class HealthIT extends OverHttp {

  @Test
  void serverWithItsDatabaseIsReady() {
    get("/health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }
}
