package dev.remit.consumers.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.consumers.UsageDepth;
import dev.remit.consumers.UsageSource;
import dev.remit.consumers.entity.Consumption;
import dev.remit.consumers.entity.User;
import dev.remit.openapi.Fit;
import dev.remit.openapi.Impact;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Unmet;
import dev.remit.openapi.Usage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static Usage usage(String json) {
    return Usage.read(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  private static Consumption stored(Fit fit) {
    var stored = new Consumption(UUID.randomUUID(), new User(UUID.randomUUID(), UUID.randomUUID(), "web", "3.2.0", UsageSource.PACT));
    stored.become(Words.of("1.0.0", fit), "erika", Instant.EPOCH);
    return stored;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {} | API
      {"operations": []} | OPERATIONS
      {"operations": [{"operation": "GET /a"}]} | OPERATIONS
      {"operations": [{"operation": "GET /a"}, {"operation": "GET /b", "reads": []}]} | FIELDS
      """)
  void theDepthIsThatOfTheFinestWord(String usage, UsageDepth depth) {
    assertThat(Words.of("1.0.0", new Fit(usage(usage), List.of())).depth()).isEqualTo(depth);
  }

  @Test
  void whatIsStoredComesBack() {
    var usage = usage("{\"operations\": [{\"operation\": \"GET /ä\", \"samples\": [{\"name\": \"s\", \"status\": 200, \"sent\": {\"a\": [1.50]}}]}]}");
    var unmet = List.of(new Unmet("status-not-in-contract", Severity.BREAKING, "GET /ä", "404", "A \"word\".", "/paths"),
        new Unmet("parameter-not-in-contract", Severity.RISKY, "GET /ä", "query parameter q", "Another.", null));

    var stored = stored(new Fit(usage, unmet));

    assertThat(Words.usage(stored.word().usage())).isEqualTo(usage);
    assertThat(Words.whole(stored, null).unmet()).isEqualTo(unmet);
    assertThat(Words.whole(stored, null).usage()).isEqualTo(usage.withoutSamples());
    assertThat(Words.listed(Words.brief(stored)).usage()).isNull();
  }

  @Test
  void theSameWordIsNoNews() {
    var fit = new Fit(usage("{\"operations\": [{\"operation\": \"GET /a\"}]}"), List.of());

    assertThat(stored(fit).says(Words.of("1.0.0", fit))).isTrue();
    assertThat(stored(fit).says(Words.of("1.1.0", fit))).isFalse();
    assertThat(stored(fit).says(Words.of("1.0.0", new Fit(Usage.UNKNOWN, List.of())))).isFalse();
  }

  @Test
  void aReasonNamesWhoAndBySource() {
    var stored = stored(new Fit(Usage.UNKNOWN, List.of()));

    assertThat(Sentences.told(new Impact(Impact.Level.CONFIRMED, "reads `200: total` of GET /orders", null, null), Words.brief(stored)).why())
        .isEqualTo("web reads `200: total` of GET /orders (Pact of 3.2.0).");
  }
}
