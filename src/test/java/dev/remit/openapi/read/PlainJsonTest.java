package dev.remit.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "{}", "[]", " [ ] ", "{ }\n", "1", "-0", "0.50", "1e5", "1E+5", "-12.5e-3", "true", "false", "null", "\"\"", "\"a\"", "[1,2,3]", "[1 , [2] , {}]",
      "{\"a\":1,\"b\":[true,null]}", "{\"a\": {\"a\": {\"a\": 1}}}", "\t[1,\r\n2,\r3,\n\n4]\r", "[\n          1,\n                 2]",
      "[\"\\\"\\\\\\/\\n\\t\\r\\b\\f\\u00e9\\u0000\\ud83d\\ude00\\uFFFF\"]", "{\"\\u0061\": 1, \"b\\n\": 2, \"\": 3}", "{\"é\": \"ü\", \"😀\": [\"€ 😀\", 1], \"x\": 2}",
      "[\"a ? b\", \"\u007f\"]", "[\"012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\", 1]"})
  void reads_whatever_is_json(String json) {
    assertThat(BothReaders.agreeOnJson(json, Limits.DEFAULT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", "[", "{", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{\"a\"", "{\"a\":", "{\"a\":}", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{\"a\" 1}",
      "{\"a\":1]", "[1}", "{1:2}", "{} {}", "{}x", "tru", "trux", "nul", "falsey", "NaN", "+1", "01", "-", "-x", ".5", "1.", "1.x", "1e", "1e+", "1x", "0x1",
      "\"", "\"a", "\"a\\\"", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\u00é\"", "\"a\tb\"", "\"é\n\"", "\u0000", "[1]\u0000", "\u00a0[]", "'a'", "//x\n1",
      "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "1e1000000", "[\"\\ud800\"]", "[\"\\udc00x\"]", "[\"\\ud800\\u0041\"]", "[\"\\ud800\\n\"]"})
  void steps_aside_from_the_rest(String json) {
    assertThat(BothReaders.agreeOnJson(json, Limits.DEFAULT)).isFalse();
  }

  @Test
  void keeps_the_limits() {
    assertThat(BothReaders.agreeOnJson("[[1, 2]]", new Limits(100, 2, 4, 0))).isTrue();
    assertThat(BothReaders.agreeOnJson("[[1, 2]]", new Limits(100, 1, 4, 0))).isFalse();
    assertThat(BothReaders.agreeOnJson("[[1, 2]]", new Limits(100, 2, 3, 0))).isFalse();
  }

  @Test
  void keeps_each_of_very_many_keys() {
    var json = new StringBuilder("{");
    for (int i = 0; i < 5_000; i++) {
      json.append("\"k").append(i).append("\": {\"v").append(i % 300).append("\": \"w").append(i % 700).append("\"},\n");
    }
    assertThat(BothReaders.agreeOnJson(json + "\"z\": 1}", Limits.DEFAULT)).isTrue();
  }
}
