package dev.remit.openapi.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the end of a JSON string that is its own bytes: ASCII without escapes. Nearly all strings are, and so are fast. */
final class PlainString {

  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH = 0x80 * EACH;
  private static final long QUOTES = '"' * EACH;
  private static final long BACKSLASHES = '\\' * EACH;
  private static final long SPACES = ' ' * EACH;

  private PlainString() {}

  /** The position of the closing quote, or -1 if something else than plain ASCII comes first. */
  static int end(byte[] utf8, int from) {
    int at = from;
    while (at + 8 <= utf8.length) {
      long found = special((long) LONGS.get(utf8, at));
      if (found != 0) {
        int first = at + (Long.numberOfTrailingZeros(found) >> 3);
        return utf8[first] == '"' ? first : -1;
      }
      at += 8;
    }
    return endByByte(utf8, at);
  }

  // the lowest bit is exact, those above it may be owed to a borrow
  private static long special(long eight) {
    long quote = eight ^ QUOTES;
    long backslash = eight ^ BACKSLASHES;
    return ((quote - EACH & ~quote) | (backslash - EACH & ~backslash) | (eight - SPACES & ~eight) | eight) & HIGH;
  }

  private static int endByByte(byte[] utf8, int from) {
    for (int at = from; at < utf8.length; at++) {
      if (utf8[at] < ' ' || utf8[at] == '\\') {
        return -1;
      }
      if (utf8[at] == '"') {
        return at;
      }
    }
    return -1;
  }
}
