package dev.remit.consumers;

import dev.remit.platform.problem.Problem;

/** Nothing is known of such a consumer. */
public class ConsumerNotFound extends Problem {

  public ConsumerNotFound() {
    super(Kind.NOT_FOUND, "no-such-consumer", "Nothing is recorded of a consumer of this name.");
  }
}
