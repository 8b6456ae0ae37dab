package dev.remit.catalogue.descriptor;

import java.util.List;

/** An upload from which nothing is taken; the flaws say why, in the order of the files. */
public final class UnreadableDescriptors extends RuntimeException {

  /** Most flaws that are told at once. */
  public static final int SHOWN = 100;

  private static final long serialVersionUID = 1;

  private final transient List<Flaw> flaws;

  /** At least one flaw. */
  UnreadableDescriptors(List<Flaw> flaws) {
    super(flaws.get(0).toString(), null, false, false);
    this.flaws = List.copyOf(flaws);
  }

  /** At most {@value #SHOWN}. */
  public List<Flaw> flaws() {
    return flaws;
  }
}
