package dev.remit.openapi.value;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * One format of a registry.
 *
 * @param test what it says of a value; of values that are not of its kind it says YES
 * @param examples what satisfies it, readable first; of a format of numbers, their JSON
 * @param counterexamples what does not
 */
record Format(Function<Node, Answer> test, boolean isOfNumbers, List<String> examples, List<String> counterexamples) {

  static Format ofTexts(Function<String, Answer> test) {
    return new Format(node -> node instanceof TextNode text ? test.apply(text.value()) : Answer.YES, false, List.of(), List.of());
  }

  static Format ofNumbers(Function<BigDecimal, Answer> test) {
    return new Format(node -> node instanceof NumberNode number ? test.apply(number.value()) : Answer.YES, true, List.of(), List.of());
  }

  Format like(String... more) {
    return new Format(test, isOfNumbers, List.of(more), counterexamples);
  }

  Format unlike(String... more) {
    return new Format(test, isOfNumbers, examples, List.of(more));
  }
}
