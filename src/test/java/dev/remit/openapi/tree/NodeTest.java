package dev.remit.openapi.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {

  private static NumberNode number(String raw) {
    return new NumberNode(raw, 1, 1);
  }

  private static TextNode text(String value) {
    return new TextNode(value, 1, 1);
  }

  private static ObjectNode object(String[] keys, Node... values) {
    return new ObjectNode(keys, values, 1, 1);
  }

  private static ArrayNode array(Node... items) {
    return new ArrayNode(items, 1, 1);
  }

  private static String[] keys(String... keys) {
    return keys;
  }

  @ParameterizedTest
  @CsvSource({"1,1.0", "1,1e0", "1,10E-1", "-0,0.00", "100,1e2", "0.001,1e-3", "1e100000,10e99999", "-1.50,-15e-1"})
  void equal_numbers_hash_alike(String one, String other) {
    assertThat(number(one).sameAs(number(other))).isTrue();
    assertThat(number(one).value()).isEqualByComparingTo(number(other).value());
  }

  @ParameterizedTest
  @CsvSource({"1,-1", "1,10", "1,0.1", "12,21", "0,1", "1e100000,1e99999"})
  void different_numbers_do_not(String one, String other) {
    assertThat(number(one).sameAs(number(other))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e100001", "1E+1000000000", "1e-99999999999999999999"})
  void refuses_exponents_nobody_means(String raw) {
    assertThatThrownBy(() -> number(raw)).isInstanceOf(UnreasonableNumber.class)
        .hasMessage("The number has an exponent beyond ±100000, the furthest that is read.");
  }

  @Test
  void refuses_numbers_of_more_than_a_thousand_digits() {
    assertThat(number("9".repeat(1_000)).value().precision()).isEqualTo(1_000);
    assertThatThrownBy(() -> number("9".repeat(1_001))).isInstanceOf(UnreasonableNumber.class)
        .hasMessage("The number has 1001 characters where at most 1000 are read.");
  }

  @Test
  void the_order_of_keys_does_not_matter_and_the_order_of_items_does() {
    assertThat(object(keys("a", "b"), number("1"), number("2"))
        .sameAs(object(keys("b", "a"), number("2"), number("1")))).isTrue();
    assertThat(array(number("1"), number("2")).sameAs(array(number("2"), number("1")))).isFalse();
  }

  @Test
  void every_other_difference_matters() {
    var nodes = new ArrayList<Node>();
    nodes.add(object(keys()));
    nodes.add(array());
    nodes.add(text(""));
    nodes.add(number("0"));
    nodes.add(new BooleanNode(true, 1, 1));
    nodes.add(new BooleanNode(false, 1, 1));
    nodes.add(new NullNode(1, 1));
    nodes.add(text("null"));
    nodes.add(text("0"));
    nodes.add(text("\0"));
    nodes.add(text("\0\0"));
    nodes.add(text("abcd\0"));
    nodes.add(text("abcd"));
    nodes.add(array(array()));
    nodes.add(array(array(), array()));
    nodes.add(object(keys("a", "b"), number("1"), number("2")));
    nodes.add(object(keys("a", "b"), number("2"), number("1")));
    nodes.add(object(keys("a"), number("1")));
    assertThat(nodes).extracting(Node::hash).doesNotHaveDuplicates();
    assertThat(nodes.get(0).sameAs(null)).isFalse();
  }

  @Test
  void strings_that_collide_in_java_do_not_collide_here() {
    assertThat("AaAa").hasSameHashCodeAs("BBBB");
    assertThat(text("AaAa").sameAs(text("BBBB"))).isFalse();
  }

  @Test
  void accessors_answer_by_kind() {
    var node = object(keys("o", "a", "t", "n", "b", "f", "z"), object(keys()), array(), text("x"), number("1.5"),
        new BooleanNode(true, 1, 1), new BooleanNode(false, 1, 1), new NullNode(1, 1));
    assertThat(node.object("o")).isNotNull();
    assertThat(node.array("a")).isNotNull();
    assertThat(node.text("t")).isEqualTo("x");
    assertThat(node.number("n")).isEqualTo(new BigDecimal("1.5"));
    assertThat(node.flag("b")).isTrue();
    assertThat(node.flag("f")).isFalse();
    assertThat(node.has("z")).isTrue();
    assertThat(node.has("y")).isFalse();
    assertThat(node.object("a")).isNull();
    assertThat(node.array("o")).isNull();
    assertThat(node.text("n")).isNull();
    assertThat(node.number("t")).isNull();
    assertThat(node.flag("t")).isFalse();
    assertThat(node.keys()).containsExactly("o", "a", "t", "n", "b", "f", "z");
  }

  @Test
  void what_it_gives_away_cannot_be_changed() {
    assertThatThrownBy(() -> array(text("x")).items().set(0, text("y"))).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> object(keys("x"), text("x")).keys().set(0, "y"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 16, 17, 1_000})
  void finds_every_key_and_no_other(int size) {
    var keys = IntStream.range(0, size).mapToObj(i -> "key" + i).toArray(String[]::new);
    var node = object(keys.clone(), IntStream.range(0, size).mapToObj(i -> number("" + i)).toArray(Node[]::new));
    for (int i = 0; i < size; i++) {
      assertThat(node.get(new String(keys[i]))).hasToString("" + i);
    }
    assertThat(node.get("key" + size)).isNull();
    assertThat(node.size()).isEqualTo(size);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8, 9, 1_000})
  void refuses_a_key_twice(int size) {
    var keys = IntStream.range(0, size).mapToObj(i -> "key" + i).toArray(String[]::new);
    keys[size - 1] = "key0";
    var values = new Node[size];
    java.util.Arrays.fill(values, text(""));
    var duplicate = catchThrowableOfType(DuplicateKey.class, () -> object(keys, values));
    assertThat(duplicate.position()).isEqualTo(size - 1);
  }

  @Test
  void writes_compact_json() {
    var node = object(keys("a\"", "b"), array(number("1.0"), new NullNode(1, 1), new BooleanNode(true, 1, 1)), object(keys()));
    assertThat(node.toJson()).isEqualTo("{\"a\\\"\":[1.0,null,true],\"b\":{}}");
    assertThat(node).hasToString(node.toJson());
  }

  @Test
  void escapes_what_json_and_utf_8_cannot_hold() {
    assertThat(text("\0\n\r\t\u001f\\/é😀\u2028").toJson()).isEqualTo("\"\\u0000\\n\\r\\t\\u001f\\\\/é😀\u2028\"");
    assertThat(text("\uD83D").toJson()).isEqualTo("\"\\ud83d\"");
    assertThat(text("\uDE00\uD83D").toJson()).isEqualTo("\"\\ude00\\ud83d\"");
  }

  @Test
  void names_its_kind() {
    assertThat(new Node[] {object(keys()), array(), text(""), number("1"), new BooleanNode(true, 1, 1), new NullNode(1, 1)})
        .extracting(Node::kind).containsExactly("object", "array", "string", "number", "boolean", "null");
  }

  @Test
  void keys_of_one_hash_code_are_found_and_told_apart() {
    // "Aa" and "BB" have one hash code, and so has whatever is put together from them
    var keys = IntStream.range(0, 256).mapToObj(i -> String.format("%8s", Integer.toBinaryString(i)).replace(' ', '0')
        .replace("0", "Aa").replace("1", "BB")).toArray(String[]::new);
    assertThat(Arrays.stream(keys).mapToInt(String::hashCode).distinct()).hasSize(1);
    var values = IntStream.range(0, keys.length).mapToObj(i -> number(Integer.toString(i))).toArray(Node[]::new);
    var object = object(keys, values);
    assertThat(IntStream.range(0, keys.length)).allMatch(i -> object.get(keys[i]) == values[i]);
    assertThat(object.get("AaAaAaAaAaAaAaAaAa")).isNull();
    assertThatThrownBy(() -> object(new String[] {keys[0], "a", "b", "c", "d", "e", "f", "g", "h", keys[0]}, Arrays.copyOf(values, 10)))
        .isInstanceOf(DuplicateKey.class);
  }

  @Test
  void a_member_is_put_in_its_place_or_at_the_end_and_taken_away() {
    var object = object(keys("a", "b"), number("1"), number("2"));
    assertThat(object.with("a", number("3")).toJson()).isEqualTo("{\"a\":3,\"b\":2}");
    assertThat(object.with("c", number("3"))).matches(object(keys("c", "b", "a"), number("3"), number("2"), number("1"))::sameAs)
        .hasToString("{\"a\":1,\"b\":2,\"c\":3}");
    assertThat(object.without("a").sameAs(object(keys("b"), number("2")))).isTrue();
    assertThat(object.without("c")).isSameAs(object);
  }
}
