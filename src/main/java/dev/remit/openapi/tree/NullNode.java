package dev.remit.openapi.tree;

/** The JSON literal null (RFC 8259, section 3). */
public final class NullNode extends Node {

  private static final long KIND = ContentHash.of("null");

  public NullNode(int line, int column) {
    super(line, column, KIND);
  }

  @Override
  public String kind() {
    return "null";
  }

  @Override
  void writeTo(StringBuilder json, int most) {
    json.append("null");
  }
}
