package dev.remit.openapi.read;

/** The grammar of numbers (RFC 8259, section 6). */
final class JsonNumber {

  private JsonNumber() {}

  /** The end of the number that begins here. */
  static int end(byte[] utf8, int start) {
    int at = at(utf8, start) == '-' ? start + 1 : start;
    at = at(utf8, at) == '0' ? at + 1 : digits(utf8, at);
    if (at(utf8, at) == '.') {
      at = digits(utf8, at + 1);
    }
    if ((at(utf8, at) | 0x20) == 'e') {
      int sign = at(utf8, at + 1);
      at = digits(utf8, sign == '+' || sign == '-' ? at + 2 : at + 1);
    }
    return at;
  }

  private static int digits(byte[] utf8, int from) {
    int at = from;
    while (at(utf8, at) >= '0' && at(utf8, at) <= '9') {
      at++;
    }
    if (at == from) {
      throw StepAside.HERE;
    }
    return at;
  }

  private static int at(byte[] utf8, int position) {
    return position < utf8.length ? utf8[position] : -1;
  }
}
