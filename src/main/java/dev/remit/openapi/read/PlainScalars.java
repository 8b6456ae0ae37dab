package dev.remit.openapi.read;

import java.nio.charset.StandardCharsets;

/** Scalars that are plain or in quotes, over one line or several (YAML 1.2, sections 6.5 and 7.3). */
final class PlainScalars {

  private final YamlLines lines;
  private final TreeBuilder builder;
  private final YamlScalars types;
  private final Octets text = new Octets();

  PlainScalars(YamlLines lines, TreeBuilder builder) {
    this.lines = lines;
    this.builder = builder;
    this.types = new YamlScalars(builder);
  }

  /** Reads a key and stops at its colon. */
  void key(boolean inFlow) {
    int line = lines.line();
    int column = lines.column();
    if (isQuote()) {
      quotedText();
      builder.key(text.string(), line, column);
    } else {
      requirePlainStart();
      text.clear();
      collectLine(inFlow);
      var key = text.string();
      types.plain(key, line, column);
      if (key.equals(Merge.KEY)) {
        throw StepAside.HERE;
      }
      builder.key(key, line, column);
    }
    if (lines.line() != line || lines.peek() != ':') {
      throw StepAside.HERE;
    }
  }

  boolean isQuote() {
    return lines.peek() == '"' || lines.peek() == '\'';
  }

  // what begins otherwise has a meaning, or is an error
  private void requirePlainStart() {
    int c = lines.peek();
    boolean common = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c < 0;
    if (!common && "_/$.+=~^()<;\\".indexOf(c) < 0 && !(c == '-' && lines.peek(1) > ' ')) {
      throw StepAside.HERE;
    }
  }

  /** A plain scalar in a block of this indent, with the lines that continue it. */
  void plain(int indent) {
    int line = lines.line();
    int column = lines.column();
    requirePlainStart();
    text.clear();
    do {
      collectLine(false);
      if (lines.peek() == ':') {
        throw StepAside.HERE;
      }
    } while (lines.peek() == '\n' && continues(indent));
    lines.endScalar(indent);
    builder.add(types.plain(text.string(), line, column));
  }

  // lines are folded: one break is a space, more are one less
  private boolean continues(int indent) {
    int blank = lines.skipBlankLines();
    if (lines.atEnd() || lines.offsetInLine() <= indent || lines.peek() == '#') {
      return false;
    }
    fold(blank);
    return true;
  }

  private void fold(int blank) {
    text.add(blank == 0 ? ' ' : '\n', Math.max(1, blank));
  }

  void plainInFlow() {
    int line = lines.line();
    int column = lines.column();
    requirePlainStart();
    text.clear();
    collectLine(true);
    builder.add(types.plain(text.string(), line, column));
  }

  /** Up to the end of the line, a comment, the colon after a key, or in flow collections one of their signs. */
  private void collectLine(boolean inFlow) {
    int from = lines.at;
    while (lines.peek() != '\n' && !endsPlain(inFlow)) {
      lines.forward(1);
    }
    text.add(lines.utf8, from, lines.at);
    text.trimSpaces();
  }

  private boolean endsPlain(boolean inFlow) {
    int c = lines.peek();
    if (c == ':') {
      if (inFlow && ",[]{}".indexOf(lines.peek(1)) >= 0) {
        throw StepAside.HERE;
      }
      return lines.peek(1) == ' ' || lines.peek(1) == '\n';
    }
    return c == '#' && lines.utf8[lines.at - 1] == ' ' || inFlow && ",[]{}".indexOf(c) >= 0;
  }

  void quoted() {
    int line = lines.line();
    int column = lines.column();
    quotedText();
    builder.add(text.node(line, column));
  }

  private void quotedText() {
    int quote = lines.peek();
    text.clear();
    lines.forward(1);
    while (lines.peek() != quote || quote == '\'' && lines.peek(1) == quote) {
      if (lines.atEnd()) {
        throw StepAside.HERE;
      }
      part(quote);
    }
    lines.forward(1);
  }

  private void part(int quote) {
    int c = lines.peek();
    if (c == '\n' || c == ' ') {
      space();
    } else if (c == quote) {
      text.add(quote);
      lines.forward(2);
    } else if (c == '\\' && quote == '"') {
      escape();
    } else {
      run(quote);
    }
  }

  private void run(int quote) {
    int from = lines.at;
    while (lines.peek() > ' ' && lines.peek() != quote && lines.peek() != '\\' || lines.peek() < 0) {
      lines.forward(1);
    }
    if (lines.at == from) {
      lines.forward(1);
    }
    text.add(lines.utf8, from, lines.at);
  }

  private void space() {
    int from = lines.at;
    lines.skipSpaces();
    if (lines.peek() != '\n') {
      text.add(lines.utf8, from, lines.at);
      return;
    }
    int blank = lines.skipBlankLines();
    requireInside();
    fold(blank);
  }

  private void escape() {
    int c = lines.peek(1);
    int simple = "\"\\ ntrbf".indexOf(c);
    if (c == 'u' || c == 'U') {
      int digits = c == 'u' ? 4 : 8;
      text.add(utf8(codePoint(digits)));
      lines.forward(2 + digits);
    } else if (simple >= 0) {
      text.add("\"\\ \n\t\r\b\f".charAt(simple));
      lines.forward(2);
    } else {
      escapedBreak();
    }
  }

  // the line goes on in the next, without a space
  private void escapedBreak() {
    lines.forward(1);
    if (lines.peek() != '\n') {
      throw StepAside.HERE;
    }
    text.add('\n', lines.skipBlankLines());
    requireInside();
  }

  private void requireInside() {
    if (lines.atEnd() || lines.offsetInLine() == 0) {
      throw StepAside.HERE;
    }
  }

  private int codePoint(int digits) {
    int code = 0;
    for (int i = 2; i < 2 + digits; i++) {
      int digit = Character.digit(lines.peek(i), 16);
      if (digit < 0) {
        throw StepAside.HERE;
      }
      code = code << 4 | digit;
    }
    return code;
  }

  private static byte[] utf8(int code) {
    if (!Character.isValidCodePoint(code) || code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
      throw StepAside.HERE;
    }
    return Character.toString(code).getBytes(StandardCharsets.UTF_8);
  }
}
