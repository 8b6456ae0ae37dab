package dev.remit.openapi.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text by its byte order mark or by where the zero bytes of its first character are, after the table
 * of YAML 1.2, section 5.2, which RFC 4627, section 3, agrees with. RFC 8259 asks for UTF-8 alone; the others
 * are read because editors on Windows still write them.
 */
final class Encoding {

  private Encoding() {}

  static Charset of(byte[] bytes) {
    int a = at(bytes, 0);
    int b = at(bytes, 1);
    int c = at(bytes, 2);
    int d = at(bytes, 3);
    if (a == 0 && b == 0 && (c == 0xFE && d == 0xFF || c == 0 && d > 0)) {
      return Charset.forName("UTF-32BE");
    }
    if (c == 0 && d == 0 && (a == 0xFF && b == 0xFE || a > 0 && b == 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (a == 0xFE && b == 0xFF || a == 0 && b > 0) {
      return StandardCharsets.UTF_16BE;
    }
    return a == 0xFF && b == 0xFE || a > 0 && b == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static int at(byte[] bytes, int position) {
    return position < bytes.length ? bytes[position] & 0xFF : -1;
  }
}
