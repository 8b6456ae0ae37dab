package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML that does more than say what an entity is, or seems to. */
class HostileYamlTest {

  private static final String FILE = "catalog-info.yaml:";

  private static String component(String spec) {
    return Uploads.component("", spec);
  }

  @Test
  void an_alias_is_followed_within_reason() {
    var orders = Uploads.one(component("x: &x [a, b]\ny: *x"));
    assertThat(orders.kept()).containsEntry("y", List.of("a", "b"));
    assertThat(Uploads.flaws(component("x: &x [a]\ny: [" + "*x, ".repeat(1_000) + "]"))).isEmpty();
    assertThat(Uploads.flaws(component("x: &x [a]\ny: [" + "*x, ".repeat(1_001) + "]"))).hasSize(1)
        .allSatisfy(flaw -> assertThat(flaw).contains("not valid YAML", "aliases"));
  }

  @Test
  void too_many_aliases_are_told_where_the_document_before_ends() {
    var before = Uploads.entity("User", "a");
    assertThat(Uploads.flaws(before + "---\nx: &x [a]\ny: [" + "*x, ".repeat(1_001) + "]\n")).hasSize(1)
        .allSatisfy(flaw -> assertThat(flaw).startsWith(FILE + "7:1: This is not valid YAML"));
  }

  @Test
  void a_bomb_of_aliases_is_counted_in_full() {
    var bomb = new StringBuilder("a0: &a0 [" + "x, ".repeat(2_000) + "]\n");
    for (int i = 1; i <= 6; i++) {
      bomb.append("a%d: &a%d [%s]%n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(8)));
    }
    assertThat(Uploads.flaws(component(bomb.toString()))).hasSize(1)
        .allSatisfy(flaw -> assertThat(flaw).endsWith("The upload has more than 4000000 values, each use of an alias counted in full."));
  }

  @Test
  void many_small_bombs_are_counted_together() {
    var small = component("x: &x [" + "a, ".repeat(9_000) + "]\ny: [" + "*x, ".repeat(49) + "]");
    assertThat(Uploads.flaws(small)).isEmpty();
    var parts = IntStream.range(0, 12).mapToObj(i -> Uploads.part(i + ".yaml", small)).toArray(Part[]::new);
    assertThat(Uploads.flaws(parts)).hasSize(1).allSatisfy(flaw -> assertThat(flaw).contains("more than 4000000 values"));
  }

  @Test
  void what_repeats_itself_without_end() {
    assertThat(Uploads.flaws(component("x: &x [*x]"))).containsExactly(FILE + "9:6 /spec/x: This repeats itself without end.");
    assertThat(Uploads.flaws(component("x: &x {y: *x}"))).containsExactly(FILE + "9:6 /spec/x: This repeats itself without end.");
  }

  @Test
  void deep_nesting() {
    assertThat(Uploads.flaws(component("x: " + "[".repeat(95) + "]".repeat(95)))).isEmpty();
    assertThat(Uploads.flaws(component("x: " + "[".repeat(200_000)))).hasSize(1)
        .allSatisfy(flaw -> assertThat(flaw).contains("not valid YAML", "Nesting"));
    assertThat(Uploads.flaws("- ".repeat(100_000))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!java.net.URL [\"http://x\"]", "!!javax.script.ScriptEngineManager {}", "!!java.lang.Object", "!mine x", "!!binary aGVq",
      "!!set {a}", "!!timestamp 2020-01-01", "!!int a", "!!bool 1", "!<tag:x> y", "!!map [a]", "!!omap [a: b]"})
  void tags(String value) {
    assertThat(Uploads.flaws(component("x: " + value))).hasSize(1).allSatisfy(flaw -> assertThat(flaw).contains("/spec/x", "The tag"));
  }

  @ParameterizedTest
  @CsvSource({"!!str 1,1", "!!int 1,1", "!!float 1,1", "!!bool true,true", "! 1,1", "!!map {},{}", "!!seq [],[]"})
  void tags_of_json_are_none(String value, String read) {
    assertThat(Uploads.one(component("x: " + value)).kept().get("x")).hasToString(read);
  }

  @Test
  void a_broken_tag_is_broken_yaml() {
    assertThat(Uploads.flaws("a: !%b c")).hasSize(1).allSatisfy(flaw -> assertThat(flaw).contains("not valid YAML"));
  }

  @Test
  void members_that_stand_twice() {
    assertThat(Uploads.flaws(component("owner: b\nx: {a: 1, 'a': 2}"))).containsExactly(
        FILE + "9:3 /spec/owner: The member 'owner' stands twice.", FILE + "10:13 /spec/x/a: The member 'a' stands twice.");
  }

  @Test
  void merge_keys_and_names_that_are_no_texts() {
    assertThat(Uploads.flaws(component("x: &x {a: b}\n<<: *x"))).containsExactly(
        FILE + "10:3 /spec/<<: Merge keys ('<<') are not read; neither does Backstage.");
    assertThat(Uploads.one(component("'<<': x")).kept()).containsEntry("<<", "x");
    assertThat(Uploads.flaws(component("? [a]\n: b"))).containsExactly(
        FILE + "9:5 /spec: The name of a member is a list or a mapping; a text was expected.");
    assertThat(Uploads.one(component("8080: x")).kept()).containsEntry("8080", "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {".inf", "-.Inf", ".NaN", "1e1001", "1e-1001", "1e99999999999"})
  void numbers_out_of_reason(String number) {
    assertThat(Uploads.flaws(component("x: " + number))).containsExactly(
        FILE + "9:6 /spec/x: The number is too long, too large or none that JSON has; quote it if it is a text.");
    assertThat(Uploads.one(component("x: '" + number + "'")).kept()).containsEntry("x", number);
  }

  @Test
  void a_number_without_end() {
    assertThat(Uploads.flaws(component("x: " + "1".repeat(101)))).hasSize(1);
    assertThat(Uploads.flaws(component("x: 0x" + "f".repeat(98)))).isEmpty();
    assertThat(Uploads.flaws(component("x: " + "1".repeat(1_000_000)))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"x: \"a\\0\"|/spec/x: The text has the character U+0000.",
      "\"a\\0\": x|: The text has the character U+0000.", "x: \"\\uD800\"|/spec/x: The text has half a character (a surrogate without the other)."})
  void escapes_of_what_no_database_keeps(String line, String flaw) {
    assertThat(Uploads.flaws(component(line))).hasSize(1).allSatisfy(each -> assertThat(each).endsWith(flaw));
  }

  @Test
  void a_nul() {
    assertThat(Uploads.flaws(component("x: a\0b"))).containsExactly(
        FILE + "9:7: The character U+0000 was found, which YAML does not allow unescaped.");
    assertThat(Uploads.flaws("\0\0\0\0")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void encodings(String name) {
    var charset = Charset.forName(name);
    var yaml = component("x: Blåbær");
    assertThat(Uploads.flaws(yaml.getBytes(charset))).isEmpty();
    assertThat(Uploads.flaws(("\ufeff" + yaml).getBytes(charset))).isEmpty();
  }

  @Test
  void bytes_that_are_no_text() {
    assertThat(Uploads.flaws(component("x: Blåbær").getBytes(StandardCharsets.ISO_8859_1))).containsExactly(
        FILE + "9:8: The byte at position 144 is not valid UTF-8.");
  }

  @Test
  void broken_yaml_has_its_place_and_spoils_nothing_before_it() {
    assertThat(Uploads.flaws(Uploads.entity("X", "a") + "---\na: [b\n")).hasSize(2).satisfies(
        flaws -> assertThat(flaws.get(0)).contains("The kind 'X' is unknown"),
        flaws -> assertThat(flaws.get(1)).startsWith(FILE + "9:1: This is not valid YAML: "));
  }

  @Test
  void a_long_line_takes_no_quadratic_time() {
    var definition = "x".repeat(8_000_000);
    var api = Uploads.one(Uploads.entity("API", "a", "type: a", "lifecycle: a", "owner: a", "definition: \"" + definition + "\""));
    assertThat(api.definition()).isEqualTo(definition);
  }

  @Test
  void yaml_1_2_knows_no_yes_and_no_dates() {
    assertThat(Uploads.one(component("x: [yes, Off, 2020-01-01, 12:30, 0o10, 0x10]")).kept().get("x"))
        .hasToString("[yes, Off, 2020-01-01, 12:30, 8, 16]");
  }
}
