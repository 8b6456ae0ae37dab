package dev.remit.openapi.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** UTF-8 by the table of well-formed byte sequences (Unicode 15, table 3-7; RFC 3629, section 4). */
final class Utf8 {

  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;

  private Utf8() {}

  /** The position of the first byte that is not ASCII, or the end; eight bytes at a step. */
  static int endOfAscii(byte[] bytes, int from) {
    int at = from;
    while (at + 8 <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH) == 0) {
      at += 8;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  static boolean isSound(byte[] bytes) {
    for (int at = endOfAscii(bytes, 0); at < bytes.length; at = endOfAscii(bytes, at)) {
      int length = length(bytes, at);
      if (length < 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** How many bytes the sequence has that begins here beyond ASCII, or -1 if it is not well-formed. */
  static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
    int length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
    boolean sound = length > 1 && isSecond(lead, second);
    for (int i = 2; i < length && sound; i++) {
      sound = at + i < bytes.length && (bytes[at + i] & 0xC0) == 0x80;
    }
    return sound ? length : -1;
  }

  private static boolean isSecond(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0 && second <= 0xBF;
      case 0xED -> second >= 0x80 && second <= 0x9F;
      case 0xF0 -> second >= 0x90 && second <= 0xBF;
      case 0xF4 -> second >= 0x80 && second <= 0x8F;
      default -> second >= 0x80 && second <= 0xBF;
    };
  }
}
