package dev.remit.openapi;

import java.util.List;

/** The bytes are no document the engine can work with; the flaws say why, in document order. */
public final class UnreadableDocument extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Flaw> flaws;

  /** At least one flaw. */
  public UnreadableDocument(List<Flaw> flaws) {
    super(flaws.get(0).toString(), null, false, false);
    this.flaws = List.copyOf(flaws);
  }

  public List<Flaw> flaws() {
    return flaws;
  }
}
