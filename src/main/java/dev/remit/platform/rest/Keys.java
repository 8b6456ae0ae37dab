package dev.remit.platform.rest;

import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.problem.Problem;
import java.util.UUID;

/** Keys in addresses and forms. */
public final class Keys {

  private Keys() {}

  /**
   * What is no key is the key of nothing.
   *
   * @throws Problem of kind NOT_FOUND
   */
  public static UUID of(String text) {
    return TimeOrderedId.read(text)
        .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "no-such-path", "There is nothing at this path."));
  }
}
