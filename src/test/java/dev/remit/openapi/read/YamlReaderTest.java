package dev.remit.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Notation;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static Node read(String yaml) {
    return Text.of(yaml.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT).parse(Notation.YAML, Limits.DEFAULT);
  }

  private static Flaw flaw(String yaml) {
    return Assertions.catchThrowableOfType(UnreadableDocument.class, () -> read(yaml)).flaws().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "Yes", "on", "off", "y", "2020-01-01", "12:30:00", "1_000", "0b1", "0o8", "0xG", "1e", "--1",
      "1.2.3", "nULL", "tRUE", "=", "+", ".", "1e5x", "0x", ".nAn", "-0x1", "+.5.1"})
  void these_are_strings(String plain) {
    assertThat(read("a: " + plain + "\n")).hasToString("{\"a\":\"" + plain + "\"}");
  }

  @ParameterizedTest
  @CsvSource({"12,12", "-12,-12", "+12,12", "012,12", "0,0", "-00,-0", "0x1F,31", "0xff,255", "0o17,15", "1.50,1.50", "1.,1",
      ".5,0.5", "-.5,-0.5", "1.e3,1e3", "1E+3,1E+3", "+01.5e-2,1.5e-2", "00.5,0.5", "true,true", "True,true", "FALSE,false",
      "~,null", "null,null", "Null,null", "'',null"})
  void these_are_not(String plain, String json) {
    assertThat(read("a: " + plain.replace("''", "") + "\n")).hasToString("{\"a\":" + json + "}");
  }

  @Test
  void quoted_scalars_are_strings() {
    assertThat(read("['1', \"true\", 'null', '']")).hasToString("[\"1\",\"true\",\"null\",\"\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {".inf", "-.Inf", "+.INF", ".nan", ".NaN"})
  void refuses_what_json_cannot_hold(String plain) {
    assertThat(flaw("a: " + plain)).isEqualTo(
        new Flaw("/a", 1, 4, "The number " + plain + " has no form in JSON; quote it if it is a string."));
  }

  @Test
  void refuses_numbers_out_of_reason() {
    assertThat(flaw("a:\n- 1e1000000000"))
        .isEqualTo(new Flaw("/a/0", 2, 3, "The number has an exponent beyond ±100000, the furthest that is read."));
    assertThat(flaw("- 0x" + "f".repeat(100_000)).detail()).startsWith("The number has 100002 characters");
  }

  @Test
  void keys_are_the_texts_of_scalars() {
    assertThat(read("200: a\ntrue: b\n~: c\n1.0: d\n'': e\n? f\n: g\n"))
        .hasToString("{\"200\":\"a\",\"true\":\"b\",\"~\":\"c\",\"1.0\":\"d\",\"\":\"e\",\"f\":\"g\"}");
  }

  @Test
  void a_key_may_be_an_alias_of_a_scalar() {
    assertThat(read("a: &x key\n*x : 1\nb: &y 2\n*y : 3")).hasToString("{\"a\":\"key\",\"key\":1,\"b\":2,\"2\":3}");
    assertThat(flaw("a: &x []\n*x : 1").detail()).isEqualTo("A mapping key is a collection where a scalar was expected.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:\n  ? [x]\n  : 1", "a:\n  {x: 1}: 1", "a:\n  [x]: 1"})
  void refuses_collections_as_keys(String yaml) {
    assertThat(flaw(yaml)).satisfies(flaw -> {
      assertThat(flaw.pointer()).isEqualTo("/a");
      assertThat(flaw.line()).isEqualTo(2);
      assertThat(flaw.detail()).isEqualTo("A mapping key is a collection where a scalar was expected.");
    });
  }

  @Test
  void refuses_a_key_twice_at_its_second_place() {
    assertThat(flaw("a:\n  b: 1\n  c: 2\n  'b': 3\n"))
        .isEqualTo(new Flaw("/a/b", 4, 3, "The key 'b' occurs twice in this object."));
    assertThat(flaw("200: 1\n'200': 2").detail()).isEqualTo("The key '200' occurs twice in this object.");
  }

  @Test
  void merges() {
    assertThat(read("a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc:\n  y: 5\n  <<: [*a, *b]\n  w: 6\n").toJson())
        .endsWith("\"c\":{\"y\":5,\"x\":1,\"z\":4,\"w\":6}}");
    assertThat(read("a: {<<: {x: 1}, x: 2}")).hasToString("{\"a\":{\"x\":2}}");
    assertThat(read("a: {'<<': 1}")).hasToString("{\"a\":{\"<<\":1}}");
  }

  @Test
  void refuses_to_merge_what_is_no_object() {
    assertThat(flaw("a: &a [1]\nb:\n  <<: *a\n"))
        .isEqualTo(new Flaw("/b/<<", 3, 3, "An array was found where the merge key '<<' takes an object or an array of objects."));
    assertThat(flaw("b:\n  <<: x\n").detail()).startsWith("A string was found where the merge key");
    assertThat(flaw("b: {<<: {x: 1}, y: 1, y: 2}")).isEqualTo(new Flaw("/b/y", 1, 23, "The key 'y' occurs twice in this object."));
  }

  @Test
  void repeats_what_an_alias_names() {
    assertThat(read("a: &x {b: 1}\nc: [*x, *x]\nd: &x 2\ne: *x"))
        .hasToString("{\"a\":{\"b\":1},\"c\":[{\"b\":1},{\"b\":1}],\"d\":2,\"e\":2}");
  }

  @Test
  void refuses_aliases_without_anchor_and_into_themselves() {
    assertThat(flaw("a:\n - *x")).isEqualTo(new Flaw("/a/0", 2, 4, "The alias '*x' has no anchor before it."));
    assertThat(flaw("a: &x\n  b: *x")).isEqualTo(new Flaw("/a/b", 2, 6, "The alias '*x' repeats what it stands in."));
  }

  @Test
  void refuses_a_second_document() {
    assertThat(flaw("a: 1\n---\nb: 2")).isEqualTo(new Flaw("", 2, 1, "A second YAML document begins here; one is read."));
    assertThat(read("%YAML 1.2\n---\na: 1\n...\n")).hasToString("{\"a\":1}");
  }

  @ParameterizedTest
  @CsvSource({"!!javax.script.ScriptEngineManager [],!!javax.script.ScriptEngineManager", "!foo x,!foo",
      "!!binary aGk=,!!binary", "!!timestamp 2020-01-01,!!timestamp", "!<tag:example.com,!<tag:example.com"})
  void refuses_tags_that_are_no_json_type(String yaml, String tag) {
    if (yaml.startsWith("!<")) {
      assertThat(flaw("a: !<tag:example.com:x> 1").detail()).contains("'tag:example.com:x'");
      return;
    }
    assertThat(flaw("a: " + yaml)).isEqualTo(
        new Flaw("/a", 1, 4, "The tag '" + tag + "' is not one of JSON's types; only those are read."));
  }

  @Test
  void honours_the_tags_of_json_types() {
    assertThat(read("[!!str 1, !!int '1', !!float 2, !!bool 'true', !!null '', ! 3, !!seq [], !!map {}]"))
        .hasToString("[\"1\",1,2,true,null,\"3\",[],{}]");
    assertThat(flaw("a: !!int x")).isEqualTo(new Flaw("/a", 1, 4, "The tag '!!int' does not fit the text 'x'."));
    assertThat(flaw("a: !!map []").detail()).isEqualTo("The tag '!!map' is not one of JSON's types; only those are read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b: c", "a: [1", "a: 'x", "\ta: 1", "a: @x", "a:\n  b\n c: 1", "a: !%b x", "a: \"\\z\"", "a: \"\\Uffffffff\"",
      "%YAML 3.0\n---\na: 1", "a: |x\n b", "a: &", "a: *", "- a\nb: 1", "a: 1\n}"})
  void turns_every_problem_into_one_flaw(String yaml) {
    assertThat(flaw(yaml)).satisfies(flaw -> {
      assertThat(flaw.line()).isPositive();
      assertThat(flaw.column()).isPositive();
      assertThat(flaw.detail()).endsWith(".").doesNotContain("snakeyaml", "Exception", "java", "\n");
    });
  }

  @Test
  void says_where_and_what() {
    assertThat(flaw("a:\n  b: [1,\n  c: }")).satisfies(flaw -> {
      assertThat(flaw.pointer()).startsWith("/a/b");
      assertThat(flaw.line()).isEqualTo(3);
      assertThat(flaw.detail()).startsWith("This is not valid YAML: ");
    });
  }

  @Test
  void refuses_unprintable_characters() {
    assertThat(flaw("a: 1\nb: x\u0000y"))
        .isEqualTo(new Flaw("", 2, 5, "The character U+0000 was found, which YAML does not allow unescaped."));
  }

  @Test
  void refuses_an_empty_text() {
    assertThat(flaw("# nothing\n")).isEqualTo(new Flaw("", 1, 1, "The document is empty."));
  }

  @Test
  void knows_where_everything_stood() {
    var root = read("a:\n  é: [1, 'x']\n  b: |\n    text\n");
    assertThat(place(root, "/a")).isEqualTo("2:3");
    assertThat(place(root, "/a/é")).isEqualTo("2:6");
    assertThat(place(root, "/a/é/1")).isEqualTo("2:10");
    assertThat(place(root, "/a/b")).isEqualTo("3:6");
  }

  private static String place(Node root, String pointer) {
    var node = Pointer.parse(pointer).in(root);
    return node.line() + ":" + node.column();
  }

  @Test
  void shares_keys() {
    var root = (ObjectNode) read("a: {name: 1}\nb: {name: 2}");
    assertThat(root.object("a").keys().get(0)).isSameAs(root.object("b").keys().get(0));
  }

  @Test
  void reads_a_long_line_in_linear_time() {
    var yaml = "a: \"" + "x".repeat(4_000_000) + "\"";
    assertThat(((ObjectNode) read(yaml)).text("a")).hasSize(4_000_000);
  }
}
