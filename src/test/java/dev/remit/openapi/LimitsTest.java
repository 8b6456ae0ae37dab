package dev.remit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";

  @Test
  void refuses_too_many_bytes() {
    assertThat(Reads.flaws(new byte[11], new Limits(10, 5, 100, 5)))
        .containsExactly(new Flaw("", 1, 1, "The document has 11 bytes where at most 10 are read (limit 'bytes')."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void refuses_a_hundred_thousand_levels_of_json(String level) {
    assertThat(Reads.flaws(level.repeat(100_000))).singleElement().satisfies(LimitsTest::tooDeep)
        .satisfies(flaw -> assertThat(flaw.column()).isEqualTo(500 * level.length() + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[a: "})
  void refuses_a_hundred_thousand_levels_of_yaml(String level) {
    var yaml = level.startsWith("[") || level.startsWith("{") ? "a: " : "a:\n ";
    assertThat(Reads.flaws(yaml + level.repeat(100_000))).singleElement().satisfies(flaw -> {
      if (!level.equals("? ")) {
        tooDeep(flaw);
      }
    });
  }

  @Test
  void refuses_deep_blocks() {
    var yaml = new StringBuilder(HEAD);
    for (int i = 0; i < 600; i++) {
      yaml.append(" ".repeat(i)).append("x-a:\n");
    }
    assertThat(Reads.flaws(yaml.toString())).singleElement().satisfies(LimitsTest::tooDeep);
  }

  private static void tooDeep(Flaw flaw) {
    assertThat(flaw.detail())
        .isEqualTo("Objects and arrays nest deeper than the 500 levels that are read (limit 'depth').");
  }

  @Test
  void counts_the_depth_of_what_aliases_repeat() {
    var limits = new Limits(1_000, 5, 100, 5);
    assertThat(Reads.flaws((HEAD + "x-a: &a [[[1]]]\nx-b: [*a]\n").getBytes(StandardCharsets.UTF_8), limits)).isEmpty();
    assertThat(Reads.flaws((HEAD + "x-a: &a [[[1]]]\nx-b: [[*a]]\n").getBytes(StandardCharsets.UTF_8), limits))
        .containsExactly(new Flaw("/x-b/0/0", 5, 8,
            "Objects and arrays nest deeper than the 5 levels that are read (limit 'depth')."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":[1,2,3,4,5,6,7,8,9]}", "a: [1,2,3,4,5,6,7,8,9]"})
  void refuses_too_many_nodes(String text) {
    assertThat(Reads.flaws(text.getBytes(StandardCharsets.UTF_8), new Limits(100, 5, 10, 5))).singleElement()
        .satisfies(flaw -> {
          assertThat(flaw.pointer()).isEqualTo("/a/8");
          assertThat(flaw.detail()).isEqualTo("The document holds more than the 10 values that are read (limit 'nodes').");
        });
  }

  private static String laughs(int levels) {
    var yaml = new StringBuilder(HEAD + "x-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < levels; i++) {
      yaml.append("x-%d: &a%d [%s*a%d]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(8), i - 1));
    }
    return yaml.toString();
  }

  @Test
  void refuses_a_billion_laughs_by_the_nodes_it_stands_for() {
    assertThat(Reads.flaws(laughs(9))).singleElement().satisfies(flaw -> {
      assertThat(flaw.line()).isEqualTo(10);
      assertThat(flaw.detail()).isEqualTo("The document holds more than the 4000000 values that are read (limit 'nodes').");
    });
  }

  @Test
  void refuses_a_billion_laughs_by_its_aliases() {
    var limits = new Limits(10_000, 500, Long.MAX_VALUE, 50);
    assertThat(Reads.flaws(laughs(9).getBytes(StandardCharsets.UTF_8), limits)).singleElement().satisfies(flaw -> {
      assertThat(flaw.line()).isEqualTo(12);
      assertThat(flaw.detail()).isEqualTo(
          "Aliases repeat large parts of the document more than the 50 times that are read (limit 'aliases').");
    });
  }

  @Test
  void refuses_something_large_repeated_by_merging() {
    var keys = IntStream.range(0, 120).mapToObj(i -> "  k" + i + ": 1\n").collect(Collectors.joining());
    assertThat(Reads.flaws(HEAD + "x-a: &a\n" + keys + "x-b:\n" + "- {<<: *a}\n".repeat(51))).singleElement()
        .satisfies(flaw -> assertThat(flaw.detail()).contains("(limit 'aliases')"));
  }

  @Test
  void reads_hundreds_of_aliases_to_something_small() {
    var yaml = HEAD + "x-a: &a {description: error, content: {a: 1}}\nx-b:\n" + "- *a\n- {<<: *a}\n".repeat(1_000);
    assertThat(Reads.flaws(yaml)).isEmpty();
  }

  @Test
  void limits_are_sensible() {
    assertThat(Limits.DEFAULT).isEqualTo(new Limits(16_777_216, 500, 4_000_000, 50));
    assertThatThrownBy(() -> new Limits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(1, 1_001, 1, 1)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Limits are positive, and the depth is at most 1000.");
  }

  @Test
  void a_tree_as_deep_as_can_be_is_walked_and_written() {
    var limits = new Limits(1_000_000, Limits.DEEPEST, 10_000, 5);
    var json = "{\"openapi\":\"3.1.0\",\"info\":{\"version\":\"1\"},\"components\":{\"schemas\":{\"a\":"
        + "{\"items\":".repeat(996) + "{}" + "}".repeat(996) + "}}}";
    var document = Document.read(json.getBytes(StandardCharsets.UTF_8), limits);
    assertThat(new String(document.toJson(), StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(Document.read(document.toYaml(), limits).root().sameAs(document.root())).isTrue();
  }
}
