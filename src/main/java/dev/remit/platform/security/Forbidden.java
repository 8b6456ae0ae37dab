package dev.remit.platform.security;

import dev.remit.platform.problem.Problem;

/** Somebody known asked for what they may not do. */
public class Forbidden extends Problem {

  private final String rule;

  public Forbidden(Decision decision) {
    this(decision.rule().id(), decision.reason());
  }

  /** A refusal by what guards every request, and not by the policy of a module. */
  public Forbidden(String rule, String reason) {
    super(Kind.FORBIDDEN, "forbidden", reason);
    this.rule = rule;
  }

  /** The name of the rule that refused. */
  public String rule() {
    return rule;
  }
}
