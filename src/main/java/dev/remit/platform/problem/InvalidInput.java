package dev.remit.platform.problem;

import java.util.List;

/** Input that is understood and breaks a rule; names every place that does. */
public class InvalidInput extends Problem {

  public InvalidInput(List<Violation> violations) {
    super(Kind.INVALID, "invalid-input", "The input breaks a rule.", violations);
  }

  public InvalidInput(String pointer, String detail) {
    this(List.of(new Violation(pointer, detail)));
  }
}
