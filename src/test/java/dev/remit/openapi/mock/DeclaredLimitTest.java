package dev.remit.openapi.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Mock;
import dev.remit.openapi.PreparedAnswers;
import dev.remit.openapi.RateLimit;
import dev.remit.openapi.Reads;
import dev.remit.openapi.message.Asked;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

class DeclaredLimitTest {

  private static Mock mock(String operation, String headers) {
    return Mock.of(Reads.read("""
        openapi: 3.1.0
        info: {title: Limited, version: 1.0.0}
        paths:
          /a:
            get:
              %s
              responses:
                '200': {description: Fine, headers: {%s}}
                '429': {description: Too many, content: {application/json: {example: {code: slow-down}}}}
        """.formatted(operation, headers)), PreparedAnswers.unbounded());
  }

  private static @Nullable RateLimit limit(String operation, String headers) {
    return mock(operation, headers).answer(Asked.of("GET /a")).why().limit();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
    "X-RateLimit-Limit: {schema: {type: integer, example: 30}}| 30| 60",
    "X-RateLimit-Limit: {example: 30}, X-RateLimit-Window: {example: 10}| 30| 10",
    "X-Rate-Limit: {schema: {const: 5}}, Retry-After: {schema: {default: 7}}| 5| 7",
    "RateLimit-Limit: {example: '100;w=600'}| 100| 600",
    "RateLimit-Limit: {example: '100;w=999999'}| 100| 3600"
  })
  void whatAnswersShowOfALimitIsOne(String headers, long calls, long seconds) {
    assertThat(limit("", headers)).isEqualTo(new RateLimit(calls, Duration.ofSeconds(seconds)));
  }

  @Test
  void anExtensionSaysItOutright() {
    assertThat(limit("x-rate-limit: {limit: 3, window: 5}", "X-RateLimit-Limit: {example: 30}")).isEqualTo(new RateLimit(3, Duration.ofSeconds(5)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"X-RateLimit-Limit: {schema: {type: integer}}", "X-RateLimit-Limit: {example: many}", "X-RateLimit-Limit: {example: 0}", "X-Other: {example: 5}"})
  void aFieldWithoutASoundValueSaysNothing(String headers) {
    assertThat(limit("", headers)).isNull();
  }

  @Test
  void tooManyIsAnsweredAsTheDocumentSays() {
    var answer = mock("", "X-RateLimit-Limit: {example: 1}").tooMany(Asked.of("GET /a"));
    assertThat(answer.status()).isEqualTo(429);
    assertThat(new String(answer.body())).contains("slow-down");
  }
}
