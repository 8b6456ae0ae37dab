package dev.remit.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Whatever the fast reader reads, the complete one reads alike. */
class PlainYamlProperties {

  private static final List<String> PARTS = List.of("a: b", "c:", "- d", "-", "- - e", "- f: g", "- h:", "i: |", "j: >-", "k: |+", "- |", "text",
      "text: # c", "# c", "", "l: 'm", "n'", "o: \"p", "q\\", "r\"", "'s': t", "u: [v, {w: x}]", "y: []", "z: {}", "aa: bb #cc", "0: 1", "- >", "'' : a",
      "  more", "é: 😀", "b: [", "c: ]", "d: a:b", "e: ~", "---", "...", "- [a, b]", "- 'c'", "\"d\": \"e\"", "f: g: h", ": i", "? j", "k: &l m");

  private static final String SAMPLE = """
      openapi: 3.0.3
      info: {title: "T", version: '1'} # c
      tags:
      - name: a
        description: |
          b

          c
      - name: >-
          d
          e
      paths:
        /a/{b}:
          get:
            - - 1
              - [x, y]
            -
            - "a \\
               b
               c"
            - 'it''s

              d'
            - plain
              goes on
      x: é 😀 # f
      """;

  @Provide
  Arbitrary<String> soup() {
    var line = Arbitraries.integers().between(0, 5).flatMap(indent -> Arbitraries.of(PARTS).map(part -> " ".repeat(indent) + part));
    return line.list().ofMinSize(1).ofMaxSize(9).map(lines -> String.join("\n", lines));
  }

  @Property(tries = 20_000)
  void both_read_a_soup_of_lines_alike(@ForAll("soup") String yaml) {
    Statistics.collect(BothReaders.agree(yaml) ? "read" : "stepped aside");
  }

  @Test
  void both_read_a_document_with_mistakes_alike() {
    var random = new Random(7);
    int read = 0;
    for (int i = 0; i < 30_000; i++) {
      var yaml = new StringBuilder(SAMPLE);
      for (int mistakes = random.nextInt(3); mistakes >= 0; mistakes--) {
        int at = random.nextInt(yaml.length());
        yaml.replace(at, at + random.nextInt(2), " \n:-#'\"[]{},|>ab\\&*!é".substring(random.nextInt(18)).substring(0, random.nextInt(2)));
      }
      read += BothReaders.agree(yaml.toString()) ? 1 : 0;
    }
    assertThat(read).isBetween(5_000, 29_000);
  }
}
