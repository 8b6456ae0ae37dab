package dev.remit.openapi.read;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Notation;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.Node;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.List;

/** The characters of a document. */
final class Text {

  private final char[] chars;
  private final int from;
  private final int to;

  private Text(CharBuffer decoded) {
    chars = decoded.array();
    to = decoded.position();
    from = to > 0 && chars[0] == '\uFEFF' ? 1 : 0;
  }

  /** Decodes strictly: what is not in the encoding is refused, never replaced. */
  static Text of(byte[] bytes, Limits limits) {
    if (bytes.length > limits.bytes()) {
      throw refused(1, 1, "The document has " + bytes.length + " bytes where at most " + limits.bytes()
          + " are read (limit 'bytes').");
    }
    var charset = Encoding.of(bytes);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = charset.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw undecodable(charset, in.position(), out);
    }
    return new Text(out);
  }

  private static UnreadableDocument undecodable(Charset charset, int at, CharBuffer decoded) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < decoded.position(); i++) {
      if (decoded.get(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return refused(line, decoded.position() - start + 1,
        "The byte at position " + at + " is not valid " + charset.name() + ".");
  }

  private static UnreadableDocument refused(int line, int column, String detail) {
    return new UnreadableDocument(List.of(new Flaw("", line, column, detail)));
  }

  /**
   * Nearly all JSON is YAML 1.2, so the choice is about strictness: what begins with a bracket, or with a brace and a
   * double quote, was meant as JSON and is held to RFC 8259. Read as YAML instead, {@code NaN} or a
   * comment in it would quietly become a string.
   */
  Notation notation() {
    int first = skipSpace(from);
    if (at(first) == '[') {
      return Notation.JSON;
    }
    char second = at(first) == '{' ? at(skipSpace(first + 1)) : ' ';
    return second == '"' || second == '}' ? Notation.JSON : Notation.YAML;
  }

  private int skipSpace(int start) {
    int at = start;
    while (at < to && (chars[at] == ' ' || chars[at] == '\n' || chars[at] == '\r' || chars[at] == '\t')) {
      at++;
    }
    return at;
  }

  private char at(int position) {
    return position < to ? chars[position] : ' ';
  }

  Node parse(Notation notation, Limits limits) {
    return notation == Notation.JSON
        ? JsonReader.read(chars, from, to - from, limits)
        : YamlReader.read(chars, from, to - from, limits);
  }
}
