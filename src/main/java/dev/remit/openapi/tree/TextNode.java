package dev.remit.openapi.tree;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A JSON string (RFC 8259, section 7). */
public final class TextNode extends Node {

  private static final long KIND = ContentHash.of("string");

  private final String value;

  public TextNode(String value, int line, int column) {
    super(line, column, ContentHash.mix(KIND, ContentHash.of(value)));
    this.value = value;
  }

  /** The string that is this name. */
  public TextNode(Name name, int line, int column) {
    super(line, column, ContentHash.mix(KIND, name.hash()));
    this.value = name.text();
  }

  private TextNode(byte[] utf8, int from, int to, Charset charset, int line, int column) {
    super(line, column, ContentHash.mix(KIND, ContentHash.of(utf8, from, to)));
    this.value = new String(utf8, from, to - from, charset);
  }

  /** The string that these bytes of ASCII are. */
  public static TextNode ofAscii(byte[] ascii, int from, int to, int line, int column) {
    return new TextNode(ascii, from, to, StandardCharsets.ISO_8859_1, line, column);
  }

  /** The string that these bytes are, which are sound UTF-8. */
  public static TextNode ofUtf8(byte[] utf8, int from, int to, int line, int column) {
    return new TextNode(utf8, from, to, StandardCharsets.UTF_8, line, column);
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
