package dev.remit.openapi.tree;

/** An object was given the same key twice, which RFC 8259, section 4, leaves without meaning. */
public final class DuplicateKey extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int position;

  DuplicateKey(int position) {
    super("The key at position " + position + " occurs twice.", null, false, false);
    this.position = position;
  }

  /** Position of the second occurrence among the keys, counted from 0. */
  public int position() {
    return position;
  }
}
