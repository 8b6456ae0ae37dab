package dev.remit.openapi.tree;

/** A JSON string (RFC 8259, section 7). */
public final class TextNode extends Node {

  private static final long KIND = ContentHash.of("string");

  private final String value;

  public TextNode(String value, int line, int column) {
    super(line, column, ContentHash.mix(KIND, ContentHash.of(value)));
    this.value = value;
  }

  public String value() {
    return value;
  }

  @Override
  public String kind() {
    return "string";
  }

  @Override
  void writeTo(StringBuilder json) {
    JsonText.quote(value, json);
  }
}
