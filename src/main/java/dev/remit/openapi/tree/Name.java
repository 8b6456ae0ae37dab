package dev.remit.openapi.tree;

/**
 * The key of a member, with its hash. Keys repeat in a document, and whoever builds trees keeps one name for each.
 */
public final class Name {

  private final String text;
  private final long hash;

  public Name(String text) {
    this.text = text;
    this.hash = ContentHash.of(text);
  }

  Name(String text, long hash) {
    this.text = text;
    this.hash = hash;
  }

  public String text() {
    return text;
  }

  long hash() {
    return hash;
  }

  @Override
  public String toString() {
    return text;
  }
}
