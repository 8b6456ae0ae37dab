package dev.remit.openapi.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * A keyed 64-bit hash of content. The secrets are drawn once per process, so nobody outside can prepare two contents
 * that collide; for the same reason a hash must never be stored or sent.
 */
final class ContentHash {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long LEFT = RANDOM.nextLong();
  private static final long RIGHT = RANDOM.nextLong();
  private static final long TEXT = RANDOM.nextLong();
  private static final long ALONE = RANDOM.nextLong();
  private static final long FINISH = RANDOM.nextLong() | 1;
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private ContentHash() {}

  /** Mixes two hashes; the order of the arguments matters. */
  static long mix(long left, long right) {
    long a = left ^ LEFT;
    long b = right ^ RIGHT;
    long folded = (a * b) ^ Math.multiplyHigh(a, b);
    long spread = (folded ^ left) * FINISH;
    return spread ^ (spread >>> 32);
  }

  /** All characters count. */
  static long of(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    long hash = of(bytes, 0, bytes.length);
    return holdsReplacement(bytes) && hasAlone(text) ? ofCharacters(text, hash) : hash;
  }

  /** The hash of the text that these bytes are in UTF-8; sixteen at a step. */
  static long of(byte[] utf8, int from, int to) {
    long hash = TEXT ^ (to - from);
    int at = from;
    for (; at + 16 <= to; at += 16) {
      hash = fold((long) LONGS.get(utf8, at) ^ hash, (long) LONGS.get(utf8, at + 8) ^ RIGHT);
    }
    if (at + 8 <= to) {
      hash = fold((long) LONGS.get(utf8, at) ^ hash, LEFT);
      at += 8;
    }
    return mix(hash, rest(utf8, at, to));
  }

  private static long fold(long a, long b) {
    return (a * b) ^ Math.multiplyHigh(a, b);
  }

  // fewer than eight
  private static long rest(byte[] utf8, int from, int to) {
    int bits = (to - from) * 8;
    if (from + 8 <= utf8.length) {
      return (long) LONGS.get(utf8, from) & (1L << bits) - 1;
    }
    long rest = 0;
    for (int at = to; at > from; at--) {
      rest = rest << 8 | utf8[at - 1] & 0xFF;
    }
    return rest;
  }

  // half of a surrogate pair has no UTF-8 form and is encoded as a question mark
  private static boolean holdsReplacement(byte[] utf8) {
    for (var octet : utf8) {
      if (octet == '?') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAlone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (JsonText.alone(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static long ofCharacters(String text, long start) {
    long hash = mix(start, ALONE);
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash, text.charAt(i));
    }
    return hash;
  }
}
