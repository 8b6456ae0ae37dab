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

class JsonReaderTest {

  private static Node read(String json) {
    return Text.of(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT).parse(Notation.JSON, Limits.DEFAULT);
  }

  private static Flaw flaw(String json) {
    return Assertions.catchThrowableOfType(UnreadableDocument.class, () -> read(json)).flaws().get(0);
  }

  @Test
  void knows_where_everything_stood() {
    var root = read("{\n  \"é😀\": [1, \"x\"],\n\t\"b\": {\"c\": null}}");
    assertThat(place(root, "")).isEqualTo("1:1");
    assertThat(place(root, "/é😀")).isEqualTo("2:10");
    assertThat(place(root, "/é😀/1")).isEqualTo("2:14");
    assertThat(place(root, "/b")).isEqualTo("3:7");
    assertThat(place(root, "/b/c")).isEqualTo("3:13");
  }

  private static String place(Node root, String pointer) {
    var node = Pointer.parse(pointer).in(root);
    return node.line() + ":" + node.column();
  }

  @Test
  void keeps_order_and_number_texts() {
    assertThat(read("{\"z\": 1.00, \"a\": [1e5, -0, true, false, null, \"\\u00e9\"]}"))
        .hasToString("{\"z\":1.00,\"a\":[1e5,-0,true,false,null,\"é\"]}");
  }

  @Test
  void refuses_a_key_twice_at_its_second_place() {
    assertThat(flaw("{\"a\": {\"b\": 1,\n \"c\": 2,\n \"\\u0062\": 3}}"))
        .isEqualTo(new Flaw("/a/b", 3, 2, "The key 'b' occurs twice in this object."));
    var many = new StringBuilder("[0, {");
    for (int i = 0; i < 20; i++) {
      many.append("\"k").append(i).append("\": 1,\n");
    }
    assertThat(flaw(many + "\"k3\": 1}]")).isEqualTo(new Flaw("/1/k3", 21, 1, "The key 'k3' occurs twice in this object."));
  }

  @Test
  void refuses_what_follows_the_document() {
    assertThat(flaw("{}\n {}")).isEqualTo(new Flaw("", 2, 2, "Something follows the end of the JSON document."));
    assertThat(flaw("{}\n}").line()).isEqualTo(2);
  }

  @Test
  void refuses_numbers_out_of_reason() {
    assertThat(flaw("{\"a\": 1e1000000000}"))
        .isEqualTo(new Flaw("/a", 1, 7, "The number has an exponent beyond ±100000, the furthest that is read."));
    assertThat(flaw("[1, " + "9".repeat(1_001) + "]"))
        .isEqualTo(new Flaw("/1", 1, 5, "The number has 1001 characters where at most 1000 are read."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x1", "'a'", "undefined", "True", "//x\n1",
      "/**/1", "[1,]", "[,1]", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "\"\t\"", "\"\\x\"", "[", "{", "{\"a\"", "{\"a\":", "\"a",
      "[1 2]", "}"})
  void refuses_what_rfc_8259_does_not_write(String json) {
    assertThat(flaw(json).detail()).startsWith("This is not valid JSON: ").endsWith(".")
        .doesNotContain("jackson", "Source", "REDACTED", "Exception");
  }

  @Test
  void says_where_and_what() {
    assertThat(flaw("{\"a\": [1,\n NaN]}")).satisfies(flaw -> {
      assertThat(flaw.pointer()).isEqualTo("/a/1");
      assertThat(flaw.line()).isEqualTo(2);
      assertThat(flaw.detail()).contains("NaN");
    });
    assertThat(flaw("{\"a\": [1,\n2")).satisfies(flaw -> {
      assertThat(flaw.line()).isEqualTo(2);
      assertThat(flaw.detail()).contains("end-of-input");
    });
  }

  @Test
  void refuses_an_empty_text() {
    assertThat(flaw("  ")).isEqualTo(new Flaw("", 1, 1, "The document is empty."));
  }

  @ParameterizedTest
  @CsvSource({"\"\\ud800\"", "\"\\udc00x\""})
  void keeps_half_a_surrogate_pair_in_a_value(String json) {
    assertThat(read("[" + json + "]").toJson()).isEqualTo("[" + json + "]");
  }

  @Test
  void shares_keys() {
    var root = (ObjectNode) read("{\"a\": {\"name\": 1}, \"b\": {\"name\": 2}}");
    assertThat(root.object("a").keys().get(0)).isSameAs(root.object("b").keys().get(0));
  }
}
