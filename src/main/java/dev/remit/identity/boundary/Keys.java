package dev.remit.identity.boundary;

import dev.remit.platform.problem.Problem;
import java.util.UUID;

/** Keys in addresses. */
final class Keys {

  private Keys() {}

  /** What is no key is the key of nothing. */
  static UUID of(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      throw new Problem(Problem.Kind.NOT_FOUND, "no-such-path", "There is nothing at this path.");
    }
  }
}
