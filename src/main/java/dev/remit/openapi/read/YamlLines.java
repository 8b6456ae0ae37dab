package dev.remit.openapi.read;

/** A place in a text of plain YAML, with the line it is in. Columns are counted in code points, offsets in bytes. */
final class YamlLines {

  /** Longest key of a mapping without a question mark (YAML 1.2, section 7.4.2), with a margin. */
  private static final int LONGEST_KEY = 1_000;

  final byte[] utf8;
  final int end;
  int at;
  private int lineStart;
  private int line = 1;
  private int indent;
  private int counted = -1;
  private int column = 1;

  YamlLines(byte[] utf8, int from) {
    this.utf8 = utf8;
    end = utf8.length;
    at = from;
    lineStart = from;
  }

  /** Whether the text holds no character with a meaning of its own beyond ASCII, no tab and no carriage return. */
  static boolean isPlain(byte[] utf8, int from) {
    for (int i = from; i < utf8.length; i++) {
      int c = utf8[i];
      if (c < ' ' && c >= 0 && c != '\n' || c == 0x7F || c < 0 && isSpecial(utf8, i)) {
        return false;
      }
    }
    return true;
  }

  // controls, the line breaks of Unicode, byte order marks and what is no character
  private static boolean isSpecial(byte[] utf8, int at) {
    int second = at + 1 < utf8.length ? utf8[at + 1] & 0xFF : 0;
    int third = at + 2 < utf8.length ? utf8[at + 2] & 0xFF : 0;
    return switch (utf8[at] & 0xFF) {
      case 0xC2 -> second < 0xA0;
      case 0xE2 -> second == 0x80 && (third == 0xA8 || third == 0xA9);
      case 0xEF -> second == 0xBB && third == 0xBF || second == 0xBF && third >= 0xBE;
      default -> false;
    };
  }

  int peek() {
    return peek(0);
  }

  /** A line feed at the end of the text. */
  int peek(int ahead) {
    return at + ahead < end ? utf8[at + ahead] : '\n';
  }

  void forward(int bytes) {
    at += bytes;
  }

  void skipSpaces() {
    while (peek() == ' ') {
      at++;
    }
  }

  boolean atEnd() {
    return at >= end;
  }

  int line() {
    return line;
  }

  /** Of the line that was entered last. */
  int indent() {
    return indent;
  }

  int offsetInLine() {
    return at - lineStart;
  }

  /** Counted from 1. Asked for rising places, it passes a line once. */
  int column() {
    if (counted < lineStart || counted > at) {
      counted = lineStart;
      column = 1;
    }
    for (; counted < at; counted++) {
      column += (utf8[counted] & 0xC0) == 0x80 ? 0 : 1;
    }
    return column;
  }

  /** A document may begin with a line of three dashes. */
  void skipMarker() {
    if (peek() == '-' && peek(1) == '-' && peek(2) == '-' && peek(3) == '\n') {
      at = Math.min(end, at + 3);
    }
  }

  /** Goes to the first character of the next line that is neither blank nor a comment, or to the end. */
  void nextContent() {
    if (offsetInLine() == 0 && enter()) {
      return;
    }
    while (nextLine()) {
      if (enter()) {
        return;
      }
    }
  }

  /** The same, where the first character of a line may be it. */
  void settle() {
    if (!atEnd() && !enter()) {
      nextContent();
    }
  }

  /** After a plain scalar: at the next content, which must not lie deeper, as then it would be cut off by a comment. */
  void endScalar(int outside) {
    if (!atEnd() && peek() == '#' && utf8[at - 1] == ' ') {
      nextContent();
    } else {
      settle();
    }
    if (!atEnd() && indent > outside) {
      throw StepAside.HERE;
    }
  }

  /** From the end of a line to the first character of the next that is not blank; how many blank ones were passed. */
  int skipBlankLines() {
    int blank = 0;
    while (nextLine()) {
      skipSpaces();
      if (peek() != '\n' || atEnd()) {
        return blank;
      }
      blank++;
    }
    return blank;
  }

  private boolean enter() {
    skipSpaces();
    indent = offsetInLine();
    if (indent == 0 && (peek() == '%' || peek() == '.' && peek(1) == '.' || peek() == '-' && peek(1) == '-')) {
      throw StepAside.HERE;
    }
    return peek() != '\n' && peek() != '#';
  }

  /** Goes to the beginning of the next line; false at the end of the text. */
  boolean nextLine() {
    int feed = lineEnd();
    at = feed < end ? feed + 1 : end;
    if (feed >= end) {
      return false;
    }
    lineStart = at;
    line++;
    return at < end;
  }

  /** Where the line ends, its line feed not counted. */
  int lineEnd() {
    int feed = at;
    while (feed < end && utf8[feed] != '\n') {
      feed++;
    }
    return feed;
  }

  /** Whether nothing but a comment stands between here and the end of the line; spaces have been skipped. */
  boolean atLineEnd() {
    return peek() == '\n' || peek() == '#' && at > lineStart && utf8[at - 1] == ' ';
  }

  /** Goes to the next content, if nothing else follows in this line. */
  void endLine() {
    skipSpaces();
    if (!atLineEnd()) {
      throw StepAside.HERE;
    }
    nextContent();
  }

  boolean atDash() {
    return peek() == '-' && (peek(1) == ' ' || peek(1) == '\n');
  }

  /** Whether a key and its colon stand here. */
  boolean atKey() {
    if (peek() == '[' || peek() == '{') {
      return false;
    }
    int last = Math.min(end, at + LONGEST_KEY);
    return peek() == '"' || peek() == '\'' ? isKeyQuoted(last) : isKeyPlain(last);
  }

  private boolean isKeyQuoted(int last) {
    int quote = utf8[at];
    int i = at + 1;
    while (i < last && utf8[i] != quote && utf8[i] != '\n') {
      i += utf8[i] == '\\' && quote == '"' ? 2 : 1;
    }
    return i + 1 < last && utf8[i] == quote && utf8[i + 1] == ':' && endsKey(i + 1);
  }

  private boolean isKeyPlain(int last) {
    for (int i = at; i < last && utf8[i] != '\n'; i++) {
      if (utf8[i] == ':' && endsKey(i)) {
        return true;
      }
      if (utf8[i] == '#' && i > at && utf8[i - 1] == ' ') {
        return false;
      }
    }
    return false;
  }

  private boolean endsKey(int colon) {
    return colon + 1 >= end || utf8[colon + 1] == ' ' || utf8[colon + 1] == '\n';
  }
}
