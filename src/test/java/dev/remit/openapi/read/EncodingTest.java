package dev.remit.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Notation;
import dev.remit.openapi.Reads;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void reads_each_with_and_without_a_mark(String charset) {
    for (var mark : new String[] {"", "\uFEFF"}) {
      var text = Text.of((mark + "{\"a\": \"é😀\"}").getBytes(Charset.forName(charset)), Limits.DEFAULT);
      assertThat(text.notation()).isEqualTo(Notation.JSON);
      var root = text.parse(Notation.JSON, Limits.DEFAULT);
      assertThat(root).hasToString("{\"a\":\"é😀\"}");
      assertThat(root.column()).isEqualTo(1);
      assertThat(text.parse(Notation.YAML, Limits.DEFAULT).sameAs(root)).isTrue();
    }
  }

  @Test
  void refuses_invalid_utf_8() {
    var bytes = "a: é\nb: \"xy\"".getBytes(Charset.forName("UTF-8"));
    bytes[10] = (byte) 0xFF;
    assertThat(Reads.flaws(bytes, Limits.DEFAULT))
        .containsExactly(new Flaw("", 2, 5, "The byte at position 10 is not valid UTF-8."));
    assertThat(Reads.flaws(new byte[] {'a', ':', ' ', (byte) 0xC3}, Limits.DEFAULT))
        .containsExactly(new Flaw("", 1, 4, "The byte at position 3 is not valid UTF-8."));
    assertThat(Reads.flaws(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}, Limits.DEFAULT).get(0).detail())
        .contains("not valid UTF-8");
  }

  @Test
  void refuses_nothing_at_all() {
    assertThat(Reads.flaws("")).containsExactly(new Flaw("", 1, 1, "The document is empty."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"a\":1}|JSON", " {\t\"a\":1}|JSON", "{}|JSON", "[a|JSON", "{a: 1}|YAML", "{'a': 1}|YAML",
      "{ # x|YAML", "a: 1|YAML", "\"a\": 1|YAML", "# {|YAML", "{|YAML"})
  void tells_the_notation_by_how_it_begins(String text, Notation notation) {
    assertThat(Text.of(text.getBytes(Charset.forName("UTF-8")), Limits.DEFAULT).notation()).isEqualTo(notation);
  }
}
