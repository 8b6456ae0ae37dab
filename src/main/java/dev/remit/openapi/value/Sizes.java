package dev.remit.openapi.value;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import java.math.BigDecimal;

/** Limits of length and of size. */
final class Sizes {

  private Sizes() {}

  static Answer atLeast(int size, Node limit) {
    return Answer.of(!(limit instanceof NumberNode least) || least.value().compareTo(BigDecimal.valueOf(size)) <= 0);
  }

  static Answer atMost(int size, Node limit) {
    return Answer.of(!(limit instanceof NumberNode most) || most.value().compareTo(BigDecimal.valueOf(size)) >= 0);
  }
}
