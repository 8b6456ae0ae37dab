package dev.remit.openapi.value;

import org.jspecify.annotations.Nullable;

/** Goes through the text of a pattern. */
final class Scanner {

  private final String text;
  private int at;

  Scanner(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at == text.length();
  }

  int peek() {
    return text.codePointAt(at);
  }

  int next() {
    int c = peek();
    at += Character.charCount(c);
    return c;
  }

  boolean accept(String expected) {
    boolean found = text.startsWith(expected, at);
    at += found ? expected.length() : 0;
    return found;
  }

  /** The value of exactly so many hexadecimal digits, or a negative number without moving. */
  int hex(int digits) {
    if (at + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(text.charAt(at + i), 16);
      if (digit < 0 || text.charAt(at + i) > 'f') {
        return -1;
      }
      value = value << 4 | digit;
    }
    at += digits;
    return value;
  }

  /** What stands before this character, which is passed; null without moving if it does not come. */
  @Nullable String until(char end) {
    int to = text.indexOf(end, at);
    if (to < 0) {
      return null;
    }
    var found = text.substring(at, to);
    at = to + 1;
    return found;
  }

  /** How often something is wanted, or null without moving if that is not said here. */
  Characters.@Nullable Range quantifier() {
    if (accept("*")) {
      return new Characters.Range(0, Expression.UNLIMITED);
    }
    if (accept("+")) {
      return new Characters.Range(1, Expression.UNLIMITED);
    }
    return accept("?") ? new Characters.Range(0, 1) : counted();
  }

  private Characters.@Nullable Range counted() {
    int start = at;
    int least = accept("{") ? number() : -1;
    if (least >= 0) {
      int most = !accept(",") ? least : text.startsWith("}", at) ? Expression.UNLIMITED : number();
      if (most >= 0 && accept("}")) {
        return new Characters.Range(least, most);
      }
    }
    at = start;
    return null;
  }

  private int number() {
    int start = at;
    long value = 0;
    while (!atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = Math.min(value * 10 + text.charAt(at++) - '0', Expression.UNLIMITED - 1);
    }
    return at == start ? -1 : (int) value;
  }
}
