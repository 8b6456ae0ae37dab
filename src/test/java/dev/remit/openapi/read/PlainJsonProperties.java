package dev.remit.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Limits;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The fast reader reads what the complete one reads, alike, and nothing else. */
class PlainJsonProperties {

  private static final List<String> PARTS = List.of("{", "}", "[", "]", ",", ":", "\"a\"", "\"b c\"", "\"é\"", "\"\\n\"", "\"\\ud83d\\ude00\"", "\"", "\\", "1", "-1.5e3",
      "0", "true", "null", "nul", " ", "\n", "\r\n", "\t", "         ", "\"a\":", "{\"a\":[", "]}", "\u0001", "x");

  private static final String SAMPLE = """
      {
        "openapi": "3.0.3",
        "info": {"title": "Té 😀", "version": "1", "x": [1, -2.5, 3e4, true, false, null, [], {}]},
      \t"paths": {"/a/{b}": {"get": {"description": "c \\"d\\" \\u00e9 \\\\ \\n e", "tags": ["é", "f"], "x-g": 0}}},\r
        "components": {"schemas": {"H": {"$ref": "#/components/schemas/I"}, "I": {"type": "string"}}}
      }
      """;

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(PARTS).list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
  }

  @Property(tries = 20_000)
  void both_read_a_soup_of_tokens_alike(@ForAll("soup") String json) {
    BothReaders.agreeOnJson(json, Limits.DEFAULT);
  }

  @Test
  void both_read_a_document_with_mistakes_alike() {
    var random = new Random(11);
    int read = 0;
    for (int i = 0; i < 30_000; i++) {
      var json = new StringBuilder(SAMPLE);
      for (int mistakes = random.nextInt(3); mistakes >= 0; mistakes--) {
        int at = random.nextInt(json.length());
        json.replace(at, at + random.nextInt(2), " \n\t:,\"[]{}\\u0e-.é".substring(random.nextInt(16)).substring(0, random.nextInt(2)));
      }
      read += BothReaders.agreeOnJson(json.toString(), Limits.DEFAULT) ? 1 : 0;
    }
    assertThat(read).isBetween(5_000, 25_000);
  }
}
