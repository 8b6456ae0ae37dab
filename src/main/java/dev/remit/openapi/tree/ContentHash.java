package dev.remit.openapi.tree;

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
  private static final long FINISH = RANDOM.nextLong() | 1;

  private ContentHash() {}

  /** Mixes two hashes; the order of the arguments matters. */
  static long mix(long left, long right) {
    long a = left ^ LEFT;
    long b = right ^ RIGHT;
    long folded = (a * b) ^ Math.multiplyHigh(a, b);
    long spread = (folded ^ left) * FINISH;
    return spread ^ (spread >>> 32);
  }

  /** All characters count, four at a step. */
  static long of(CharSequence text) {
    int length = text.length();
    long hash = TEXT ^ length;
    int at = 0;
    for (; at + 4 <= length; at += 4) {
      hash = mix(hash, text.charAt(at) | (long) text.charAt(at + 1) << 16
          | (long) text.charAt(at + 2) << 32 | (long) text.charAt(at + 3) << 48);
    }
    return mix(hash, rest(text, at));
  }

  private static long rest(CharSequence text, int from) {
    long rest = 0;
    for (int at = from; at < text.length(); at++) {
      rest = rest << 16 | text.charAt(at);
    }
    return rest;
  }
}
