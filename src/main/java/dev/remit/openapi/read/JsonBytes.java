package dev.remit.openapi.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bytes of a JSON text, and where in them its reader is. */
final class JsonBytes {

  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SPACES = 0x2020202020202020L;

  private final byte[] utf8;
  private int at;
  private int line = 1;
  // moved on by as much as the bytes of the line outnumber its UTF-16 characters
  private int lineStart;

  JsonBytes(byte[] utf8, int from) {
    this.utf8 = utf8;
    at = from;
    lineStart = from;
  }

  int position() {
    return at;
  }

  int line() {
    return line;
  }

  int column() {
    return at - lineStart + 1;
  }

  boolean atEnd() {
    return at == utf8.length;
  }

  /** The byte that is next, or -1 at the end. */
  int peek() {
    return at < utf8.length ? utf8[at] : -1;
  }

  void moveTo(int position) {
    at = position;
  }

  /** What comes between tokens (RFC 8259, section 2). */
  void skipSpace() {
    while (at < utf8.length && utf8[at] <= ' ') {
      switch (utf8[at]) {
        case ' ' -> skipSpaces();
        case '\t' -> at++;
        case '\n' -> newLine(at + 1);
        case '\r' -> newLine(at + 1 < utf8.length && utf8[at + 1] == '\n' ? at + 2 : at + 1);
        default -> throw StepAside.HERE;
      }
    }
  }

  private void skipSpaces() {
    int next = at + 1;
    while (next + 8 <= utf8.length) {
      long others = (long) LONGS.get(utf8, next) ^ SPACES;
      if (others != 0) {
        at = next + (Long.numberOfTrailingZeros(others) >> 3);
        return;
      }
      next += 8;
    }
    at = next;
  }

  private void newLine(int start) {
    line++;
    lineStart = start;
    at = start;
  }

  /** Passes this one byte, and what comes around it between tokens. */
  void pass(char expected) {
    if (peek() != expected) {
      skipSpace();
    }
    take(expected);
    skipSpace();
  }

  /** Passes the byte that is next, which {@link #peek} told. */
  void pass() {
    at++;
  }

  /** Passes the quote and returns where the string begins. */
  int openQuote() {
    take('"');
    return at;
  }

  void closeQuote(int position) {
    at = position + 1;
  }

  /** @param surplus by how much the bytes of the string outnumber its characters */
  void closeQuote(int position, int surplus) {
    at = position + 1;
    lineStart += surplus;
  }

  void pass(String word) {
    for (int i = 0; i < word.length(); i++) {
      take(word.charAt(i));
    }
  }

  private void take(char expected) {
    if (peek() != expected) {
      throw StepAside.HERE;
    }
    at++;
  }
}
