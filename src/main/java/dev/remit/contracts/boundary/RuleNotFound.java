package dev.remit.contracts.boundary;

import dev.remit.platform.problem.Problem;

/** No change is judged by a rule of this name. */
class RuleNotFound extends Problem {

  private static final long serialVersionUID = 1;

  RuleNotFound() {
    super(Kind.NOT_FOUND, "no-such-rule", "There is no such rule.");
  }
}
