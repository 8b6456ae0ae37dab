package dev.remit.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLayoutTest {

  private static final String LONG = """
      {"type":"object","required":["amount"],"properties":{"amount":{"type":"integer","minimum":0},"note":{"type":"string"}}}""";

  @Test
  void shortTextStaysOnItsLine() {
    assertThat(JsonLayout.of("{\"type\":\"string\",\"enum\":[\"a\",\"b\"]}")).isEqualTo("{\"type\": \"string\", \"enum\": [\"a\", \"b\"]}");
  }

  @Test
  void longTextGetsALineForEachMember() {
    assertThat(JsonLayout.of(LONG)).isEqualTo("""
        {
          "type": "object",
          "required": ["amount"],
          "properties": {
            "amount": {"type": "integer", "minimum": 0},
            "note": {"type": "string"}
          }
        }""");
  }

  @Test
  void stringsAreLeftAlone() {
    assertThat(JsonLayout.of("\"a, {b: \\\"c\\\"}\"")).isEqualTo("\"a, {b: \\\"c\\\"}\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[[[", "{\"a", "{\"a\\", "}", "]]", "{\"a\":[1,2", "tru", "\"x\\"})
  void textThatWasCutOffLosesNothing(String cut) {
    assertThat(JsonLayout.of(cut).replaceAll("\\s", "")).isEqualTo(cut);
  }

  @Test
  void longTextCutAnywhereLosesNothing() {
    for (int end = 0; end <= LONG.length(); end++) {
      var cut = LONG.substring(0, end);
      assertThat(JsonLayout.of(cut).replaceAll("\\s", "")).isEqualTo(cut);
    }
  }
}
