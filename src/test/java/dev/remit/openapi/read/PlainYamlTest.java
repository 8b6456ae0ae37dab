package dev.remit.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "a: 1", "a: 1\nb: 2\n", "---\na: 1\n", "# c\n\na: 1 # d\n# e\nb: 2", "- a\n- b", "a:\n- b\n- c\nd: e", "a:\n  - b\n  -  c",
      "a:\n  b:\n    c: d\n  e: f\ng: h", "- a: 1\n  b: 2\n-   c: 3\n    d: 4", "- - a\n  - b\n- - c", "a:\nb:\n", "-\n-\n", "- a:\n  b:",
      "a: b c  d", "a: b\n  c\n\n  d\n e", "a: b # c\nd: e", "a: b#c", "a: -1\nb: 1.50\nc: 0x1F\nd: ~\ne: True\nf: no",
      "a: 'b'\nc: \"d\"", "a: 'it''s'\nb: \"\\\"\\\\ \\n\\t\\u00e9\\U0001F600\"", "a: \"b\n  c\n\n\n  d \\\n  e\"", "a: 'b\n  c'\nd: e",
      "\"a\": 1\n'b': 2\n\"c: d\": 3", "a: http://x.y:80/z", "a: [b, 'c', \"d\", 1, http://x]\ne: {f: g, 'h': [i, {}]}\nj: []\nk: {}",
      "a: |\n  b\n   c\n\n  d\n", "a: |-\n  b\n", "a: |+\n  b\n\n\nc: d", "a: >\n  b\n  c\n\n  d\n   e\n  f\n", "a: >-\n  b\n\nc: d",
      "a: |\n\n  b\nc: d", "a: |\nb: c", "a: |+\n  b\n\n", "a: |+\n  b\n  \n \n", "a: |+\n  b\n ", "a: |+\n\n\nb: c", "- |\n b\n- >\n c", "a: |\n  b", "a: | # c\n  b\n", "a: |\n  b\n    \n  c\n",
      "é: ü\n😀: 😀 x # y\na: [é, 😀]", "a:\n  b\n  c\nd:\n  'e'\nf:\n  [g]", "a:\n  # c\n  b: 1\n# d\n  e: 2", "  a: 1\n  b: 2",
      "a: b\n\n\n", "200: a\n1.0: b\ntrue: c", "a : b", "x-a: $ref\n$ref: '#/a'\n/a/{b}: c", "- a\n # c\n- b"})
  void reads_what_people_write(String yaml) {
    assertThat(BothReaders.agree(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "a: &b c", "a: *b", "a: !!str b", "a: !b c", "<<: {a: 1}", "? a\n: b", "a:\tb", "a: b\r\n", "%YAML 1.2\n---\na: 1", "a: 1\n---\nb: 2", "a: 1\n...",
      "a: [b,\n c]", "a: {b}", "a: [b, ]", "a: {b: , c: 1}", "a: |2\n   b", "a: b: c", "a: b:", "a: 'b", "a: \"\\q\"", "a: \"\\ud83d\"", "a: @b", "a: `b",
      "a: %b", "a: b\n c: d", "a:\n  b: 1\n c: 2", "a: 1\n- b", "- a\nb: c", "a: 1\na: 2", "a: .inf", "a", "'a'", "[a]", "", "# a", "a: [b]: c", "{a: b}: c",
      "a: b # c\n  d", "a: 'b'c", "a: [b] c", "\u0001: a", "a: \u0085", "a: \uFEFF", "a: - b", "a: 1e999999", "'a\n b': c"})
  void steps_aside_for_the_rest(String yaml) {
    assertThat(BothReaders.agree(yaml)).isFalse();
  }
}
