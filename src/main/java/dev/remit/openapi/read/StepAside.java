package dev.remit.openapi.read;

/** Something was met that the fast reader leaves to the complete one. */
final class StepAside extends RuntimeException {

  static final StepAside HERE = new StepAside();

  private static final long serialVersionUID = 1;

  private StepAside() {
    super(null, null, false, false);
  }
}
