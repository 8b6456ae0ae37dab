package dev.remit.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Limits;
import dev.remit.openapi.Notation;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.write.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RoundTripProperties {

  private static final Limits WIDE = new Limits(1 << 26, 1_000, 4_000_000, 50);

  @Property(tries = 200)
  void json_reads_back_the_same(@ForAll("trees") Node tree) {
    var again = read(tree.toJson(), Notation.JSON);
    assertThat(again.sameAs(tree)).isTrue();
    assertThat(again.toJson()).isEqualTo(tree.toJson());
  }

  @Property(tries = 500)
  void yaml_reads_back_the_same(@ForAll("trees") Node tree) {
    var yaml = YamlWriter.write(tree);
    var again = read(yaml, Notation.YAML);
    assertThat(again.toJson()).as(yaml).isEqualTo(tree.toJson());
    assertThat(again.sameAs(tree)).isTrue();
  }

  @Property(tries = 100)
  void deep_yaml_reads_back_the_same(@ForAll("trees") Node tree) {
    Node deep = tree;
    for (int i = 0; i < 60; i++) {
      deep = i % 3 == 0 ? new ArrayNode(new Node[] {deep, tree}, 1, 1)
          : new ObjectNode(new String[] {"a", "b"}, new Node[] {deep, new NullNode(1, 1)}, 1, 1);
    }
    assertThat(read(YamlWriter.write(deep), Notation.YAML).toJson()).isEqualTo(deep.toJson());
  }

  @Property(tries = 100)
  void the_order_of_keys_does_not_matter(@ForAll("trees") Node tree, @ForAll Random random) {
    assertThat(shuffled(tree, random).sameAs(tree)).isTrue();
  }

  @Property(tries = 100)
  void another_text_is_another_tree(@ForAll("trees") Node one, @ForAll("trees") Node other) {
    assertThat(one.sameAs(other)).isEqualTo(sorted(one).toJson().equals(sorted(other).toJson()));
  }

  private static Node read(String text, Notation notation) {
    return Text.of(text.getBytes(StandardCharsets.UTF_8), WIDE).parse(notation, WIDE);
  }

  private static Node shuffled(Node node, Random random) {
    return reordered(node, keys -> Collections.shuffle(keys, random));
  }

  private static Node sorted(Node node) {
    return reordered(node, Collections::sort);
  }

  private static Node reordered(Node node, java.util.function.Consumer<List<String>> order) {
    if (node instanceof ArrayNode array) {
      return new ArrayNode(array.items().stream().map(item -> reordered(item, order)).toArray(Node[]::new), 1, 1);
    }
    if (node instanceof NumberNode number) {
      // equal numbers may be written in many ways
      return new NumberNode(number.value().stripTrailingZeros().toString(), 1, 1);
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    var keys = new ArrayList<>(object.keys());
    order.accept(keys);
    return new ObjectNode(keys.toArray(String[]::new),
        keys.stream().map(key -> reordered(object.get(key), order)).toArray(Node[]::new), 1, 1);
  }

  @Provide
  Arbitrary<Node> trees() {
    return tree(3);
  }

  private static Arbitrary<Node> tree(int depth) {
    return depth == 0 ? scalars()
        : Arbitraries.frequencyOf(Tuple.of(2, scalars()), Tuple.of(2, arrays(depth - 1)), Tuple.of(3, objects(depth - 1)));
  }

  private static Arbitrary<Node> arrays(int depth) {
    return tree(depth).list().ofMaxSize(4).map(items -> new ArrayNode(items.toArray(Node[]::new), 1, 1));
  }

  private static Arbitrary<Node> objects(int depth) {
    return keys().set().ofMaxSize(4).flatMap(keys -> tree(depth).list().ofSize(keys.size())
        .map(values -> new ObjectNode(keys.toArray(String[]::new), values.toArray(Node[]::new), 1, 1)));
  }

  private static Arbitrary<Node> scalars() {
    return Arbitraries.oneOf(texts().map(text -> new TextNode(text, 1, 1)), numbers(),
        Arbitraries.of(true, false).map(value -> new BooleanNode(value, 1, 1)), Arbitraries.create(() -> new NullNode(1, 1)));
  }

  private static Arbitrary<Node> numbers() {
    return Combinators.combine(Arbitraries.bigDecimals(), Arbitraries.of("", "e5", "E-7", "e+0"))
        .as((number, exponent) -> new NumberNode(number.toPlainString() + exponent, 1, 1));
  }

  // JSON names with half a surrogate pair are refused
  private static Arbitrary<String> keys() {
    return texts().map(text -> text.replaceAll("\\p{Cs}", "s"));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of("", "null", "~", "yes", "No", "on", "true", "TRUE", "12", "0x1F", "1e5", ".5", "-", "---", "...",
            "2020-01-01", "<<", "=", "a: b", "a #b", "a:", " a", "a ", "a\n", "a\n\n", "\na", "a\n b", "a\n \nb", "\n", "#/a",
            "/orders/{id}", "*/*", "&a", "!a", "%a", "@a", "`a", "a\tb", "\t", "a\rb", "a\r\nb", "\uFEFFa", "a\u0085b", "a\u2028b",
            "y", "|", ">", "? a", "- a", "'", "\"", "\\", "😀", "a\n😀\n", "[a]", "{a}", "a,b", ".inf", "k".repeat(2_000)),
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings().withChars(" \n\t:#-'\"\\,[]{}&*!|>%@`?aZ0~.é\u0000\uD83D\uDE00\u0085").ofMaxLength(12),
        Arbitraries.strings().alpha().withChars(" \n:#-").ofMaxLength(30));
  }
}
