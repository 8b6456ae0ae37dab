package dev.remit.openapi.read;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.UnreadableDocument;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A whole text for the YAML scanner. The library's own reader copies the token it is in with every kilobyte that it
 * reads, so that a scalar of 16 MB on one line takes minutes; here all of it is in reach at once.
 */
final class CodePoints extends StreamReader {

  private final int[] text;
  private final int length;
  private int at;
  private int line;
  private int column;
  private int documentStart;

  /** @throws UnreadableDocument at a character outside of YAML 1.2, section 5.1 */
  CodePoints(char[] chars) {
    super("");
    text = new int[chars.length];
    int count = 0;
    for (int i = 0; i < chars.length; i += Character.charCount(text[count++])) {
      text[count] = Character.codePointAt(chars, i);
    }
    length = count;
    requirePrintable();
  }

  private void requirePrintable() {
    for (int i = 0; i < length; i++) {
      if (!isPrintable(text[i])) {
        forward(i);
        throw new UnreadableDocument(List.of(new Flaw("", line + 1, column + 1,
            "The character U+%04X was found, which YAML does not allow unescaped.".formatted(text[i]))));
      }
    }
  }

  @Override
  public Mark getMark() {
    return new Mark("", at, line, column, text, at);
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int count) {
    for (int i = 0; i < count && at < length; i++) {
      int c = text[at++];
      if (isBreak(c)) {
        line++;
        column = 0;
      } else if (c != 0xFEFF) {
        column++;
      }
    }
  }

  private boolean isBreak(int c) {
    return c == '\n' || c == '\r' && peek() != '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  @Override
  public int peek() {
    return peek(0);
  }

  @Override
  public int peek(int ahead) {
    return at + ahead < length ? text[at + ahead] : '\0';
  }

  @Override
  public String prefix(int count) {
    return new String(text, at, Math.min(count, length - at));
  }

  @Override
  public String prefixForward(int count) {
    var prefix = prefix(count);
    at += count;
    column += count;
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getDocumentIndex() {
    return at - documentStart;
  }

  @Override
  public void resetDocumentIndex() {
    documentStart = at;
  }

  @Override
  public int getIndex() {
    return at;
  }

  @Override
  public int getLine() {
    return line;
  }
}
