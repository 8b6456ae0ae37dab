package dev.remit.identity.code;

/** RFC 4648, section 6, without padding: what authenticators and people read. */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final int MASK = 31;
  private static final int BYTE_MASK = 255;

  private Base32() {}

  static String encode(byte[] bytes) {
    var text = new StringBuilder();
    int held = 0;
    int buffer = 0;
    for (byte next : bytes) {
      buffer = buffer << Byte.SIZE | next & BYTE_MASK;
      for (held += Byte.SIZE; held >= BITS; held -= BITS) {
        text.append(ALPHABET.charAt(buffer >> held - BITS & MASK));
      }
    }
    return held == 0 ? text.toString() : text.append(ALPHABET.charAt(buffer << BITS - held & MASK)).toString();
  }
}
