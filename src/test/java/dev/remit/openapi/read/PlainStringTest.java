package dev.remit.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Limits;
import dev.remit.openapi.tree.Node;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainStringTest {

  @Test
  void ends_at_the_quote_unless_anything_else_comes_first() {
    for (int length = 0; length < 20; length++) {
      for (int at = 0; at < length; at++) {
        for (int other = 0; other < 256; other++) {
          var bytes = ("x".repeat(length) + "\" \"\\").getBytes(StandardCharsets.ISO_8859_1);
          bytes[at] = (byte) other;
          int expected = other == '"' ? at : other < ' ' || other == '\\' || other > 127 ? -1 : length;
          assertThat(PlainString.end(bytes, 0)).as("%d at %d of %d", other, at, length).isEqualTo(expected);
        }
      }
      assertThat(PlainString.end("x".repeat(length).getBytes(StandardCharsets.ISO_8859_1), 0)).isEqualTo(-1);
    }
  }

  @Test
  void a_string_has_the_same_hash_however_it_is_written() {
    for (int length = 0; length < 40; length++) {
      var plain = "abcdefghij?".repeat(4).substring(0, length);
      var escaped = plain.replace("a", "\\u0061").replace("?", "\\u003F");
      assertThat(json("\"" + plain + "\"").sameAs(json("\"" + escaped + "\""))).isTrue();
      assertThat(json("\"" + plain + "\"").sameAs(json("\"" + plain + "é\""))).isFalse();
      assertThat(json("\"" + plain + "\"").sameAs(json("\"" + plain + "\\u0000\""))).isFalse();
    }
    assertThat(json("\"?\"").sameAs(json("\"\\ud800\""))).isFalse();
    assertThat(json("\"\\udc00\"").sameAs(json("\"\\ud800\""))).isFalse();
    assertThat(json("\"é\"").sameAs(json("\"\\u00e9\""))).isTrue();
  }

  private static Node json(String text) {
    return Reading.json(("[" + text + "]").getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }
}
