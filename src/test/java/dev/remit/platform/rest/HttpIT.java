package dev.remit.platform.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dev.remit.testing.Bootstrap;
import dev.remit.testing.OverHttp;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every request, whatever it asks for. */
class HttpIT extends OverHttp {

  private static final String APIS = "/api/v1/apis";
  private static final String VERSIONS = "/api/v1/apis/no-such-api/versions";
  private static final byte[] SEVENTEEN_MEBIBYTES = new byte[17 * 1024 * 1024];

  @Test
  void anUnknownPathIsAProblem() {
    problem(get("/api/v1/nothing"), 404, "no-such-path");
    problem(get("/api/v1"), 404, "no-such-path");
    problem(get("/api/v1/apis/a/versions/1/nothing"), 404, "no-such-path");
  }

  @Test
  void anUnknownMethodIsAProblemThatNamesTheKnownOnes() {
    var answer = given().delete(APIS);
    problem(answer, 405, "method-not-allowed");
    assertThat(Set.of(answer.header("Allow").split(", "))).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
  }

  @Test
  void anotherMediaTypeThanIsProducedIsAProblem() {
    problem(given().accept("application/xml").get(APIS), 406, "not-acceptable");
    problem(given().accept("text/html").get("/api/v1/apis/a/versions"), 406, "not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accept", "Content-Type"})
  void aMediaTypeThatIsNoneIsAProblem(String header) {
    problem(given().header(header, "no media type").body(new byte[] {1}).post(APIS), 400, "malformed-request");
  }

  @Test
  void aQueryThatIsNoneIsAProblem() throws IOException {
    // the other clients refuse to send it
    var connection = (HttpURLConnection) new URL("http://localhost:" + RestAssured.port + APIS + "?q=%zz").openConnection();
    connection.setRequestProperty("Authorization", Bootstrap.AUTHORIZATION);
    assertThat(connection.getResponseCode()).isEqualTo(400);
    assertThat(connection.getContentType()).isEqualTo("application/problem+json");
  }

  @Test
  void aBrowserRunsNothingThatIsAnswered() {
    for (var path : List.of(APIS, "/api/v1/nothing")) {
      get(path).then().header("X-Content-Type-Options", equalTo("nosniff"))
          .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"));
    }
  }

  @Test
  void theCallersCorrelationIdIsKept() {
    var answer = given().header("X-Correlation-Id", "a-caller.s_own-1").get("/api/v1/apis/no-such-api");
    answer.then().header("X-Correlation-Id", equalTo("a-caller.s_own-1"))
        .body("instance", equalTo("urn:remit:correlation:a-caller.s_own-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "with space", "<script>alert(1)</script>"})
  void aStrangeCorrelationIdIsReplaced(String strange) {
    given().header("X-Correlation-Id", strange).get(APIS).then()
        .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
  }

  @Test
  void headIsAnsweredWhereGetIs() {
    given().head(APIS).then().statusCode(200);
  }

  @Test
  void aLargeBodyIsRefusedWithAnAnnouncedLength() throws Exception {
    assertThat(send(VERSIONS, "application/json", BodyPublishers.ofByteArray(SEVENTEEN_MEBIBYTES)).statusCode()).isEqualTo(413);
  }

  @Test
  void aLargeBodyIsRefusedWithoutOne() throws Exception {
    assertThat(send(VERSIONS, "application/json", chunked(new ByteArrayInputStream(SEVENTEEN_MEBIBYTES))).statusCode())
        .isEqualTo(413);
    assertThat(send(APIS, "application/json", chunked(new ByteArrayInputStream(new byte[2 * 1024 * 1024]))).statusCode())
        .isEqualTo(413);
  }

  @Test
  void noBodyIsReadForEver() throws Exception {
    assertThat(send(VERSIONS, "application/json", chunked(zeros(200L * 1024 * 1024))).statusCode()).isEqualTo(413);
  }

  private static HttpRequest.BodyPublisher chunked(InputStream body) {
    return BodyPublishers.ofInputStream(() -> body);
  }

  private static InputStream zeros(long many) {
    return new InputStream() {
      private long left = many;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] target, int from, int length) {
        int more = (int) Math.min(length, left);
        left -= more;
        return more == 0 ? -1 : more;
      }
    };
  }

  private static HttpResponse<String> send(String path, String type, HttpRequest.BodyPublisher body) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .version(HttpClient.Version.HTTP_1_1).header("Content-Type", type)
        .header("Authorization", Bootstrap.AUTHORIZATION).POST(body).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static ValidatableResponse problem(Response answer, int status, String code) {
    return answer.then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("instance", equalTo("urn:remit:correlation:" + answer.header("X-Correlation-Id")));
  }
}
