package dev.remit.openapi.tree;

import java.nio.charset.StandardCharsets;

/** A JSON string (RFC 8259, section 7). */
public final class TextNode extends Node {

  private static final long KIND = ContentHash.of("string");

  private final String value;

  public TextNode(String value, int line, int column) {
    super(line, column, ContentHash.mix(KIND, ContentHash.of(value)));
    this.value = value;
  }

  private TextNode(byte[] ascii, int from, int to, int line, int column) {
    super(line, column, ContentHash.mix(KIND, ContentHash.of(ascii, from, to)));
    this.value = new String(ascii, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** The string that these bytes of ASCII are. */
  public static TextNode ofAscii(byte[] ascii, int from, int to, int line, int column) {
    return new TextNode(ascii, from, to, line, column);
  }

  public String value() {
    return value;
  }

  @Override
  public String kind() {
    return "string";
  }

  @Override
  void writeTo(StringBuilder json, int most) {
    JsonText.quote(value, json);
  }
}
