package dev.remit.openapi.read;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Notation;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.Node;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a document in sound UTF-8, whatever encoding it came in. */
final class Text {

  private static final int MARK = 3;

  private final byte[] utf8;
  private final int from;

  private Text(byte[] utf8) {
    this.utf8 = utf8;
    from = at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF ? MARK : 0;
  }

  /** Decodes strictly: what is not in the encoding is refused, never replaced. */
  static Text of(byte[] bytes, Limits limits) {
    if (bytes.length > limits.bytes()) {
      throw refused(1, 1, "The document has " + bytes.length + " bytes where at most " + limits.bytes()
          + " are read (limit 'bytes').");
    }
    var charset = Encoding.of(bytes);
    boolean ready = charset == StandardCharsets.UTF_8 && Utf8.isSound(bytes);
    return new Text(ready ? bytes : decoded(bytes, charset).getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(byte[] bytes, Charset charset) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = charset.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw undecodable(charset, in.position(), out);
    }
    return out.flip().toString();
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
    int second = at(first) == '{' ? at(skipSpace(first + 1)) : ' ';
    return second == '"' || second == '}' ? Notation.JSON : Notation.YAML;
  }

  private int skipSpace(int start) {
    int at = start;
    while (at < utf8.length && (utf8[at] == ' ' || utf8[at] == '\n' || utf8[at] == '\r' || utf8[at] == '\t')) {
      at++;
    }
    return at;
  }

  private int at(int position) {
    return position < utf8.length ? utf8[position] & 0xFF : ' ';
  }

  Node parse(Notation notation, Limits limits) {
    if (notation == Notation.JSON) {
      var plain = PlainJson.read(utf8, from, limits);
      return plain == null ? JsonReader.read(utf8, from, limits) : plain;
    }
    var plain = PlainYaml.read(utf8, from, limits);
    return plain == null ? YamlReader.read(chars(), limits) : plain;
  }

  char[] chars() {
    return new String(utf8, from, utf8.length - from, StandardCharsets.UTF_8).toCharArray();
  }
}
