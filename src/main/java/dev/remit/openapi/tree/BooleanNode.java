package dev.remit.openapi.tree;

/** One of the JSON literals true and false (RFC 8259, section 3). */
public final class BooleanNode extends Node {

  private static final long TRUE = ContentHash.of("boolean true");
  private static final long FALSE = ContentHash.of("boolean false");

  private final boolean value;

  public BooleanNode(boolean value, int line, int column) {
    super(line, column, value ? TRUE : FALSE);
    this.value = value;
  }

  public boolean value() {
    return value;
  }

  @Override
  public String kind() {
    return "boolean";
  }

  @Override
  void writeTo(StringBuilder json, int most) {
    json.append(value);
  }
}
