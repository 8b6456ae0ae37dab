package dev.remit.openapi.read;

import dev.remit.openapi.tree.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strings of JSON that are more than plain ASCII (RFC 8259, section 7): decoded into UTF-8, one after the other. */
final class JsonEscapes {

  private final byte[] utf8;
  private byte[] decoded = new byte[256];
  private int size;
  private int at;
  private int surplus;

  JsonEscapes(byte[] utf8) {
    this.utf8 = utf8;
  }

  /** Reads the string that begins here, up to its quote. */
  JsonEscapes read(int start) {
    at = start;
    size = 0;
    surplus = 0;
    for (int next = peek(0); next != '"'; next = peek(0)) {
      if (next >= 0 && next < ' ') {
        throw StepAside.HERE;
      } else if (next == '\\') {
        escape();
      } else {
        copy(next);
      }
    }
    return this;
  }

  // a lead byte stands for as many as follow it; four of them are two characters of UTF-16
  private void copy(int octet) {
    surplus += octet >= 0 ? 0 : (octet & 0xF0) == 0xF0 ? -1 : (octet & 0xC0) == 0x80 ? 1 : 0;
    put(octet);
    at++;
  }

  private int peek(int ahead) {
    if (at + ahead >= utf8.length) {
      throw StepAside.HERE;
    }
    return utf8[at + ahead];
  }

  private void escape() {
    int escaped = peek(1);
    if (escaped == 'u') {
      unicode();
      return;
    }
    put(switch (escaped) {
      case '"', '\\', '/' -> escaped;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> throw StepAside.HERE;
    });
    at += 2;
  }

  private void unicode() {
    int point = hex();
    if (Character.isHighSurrogate((char) point) && peek(0) == '\\' && peek(1) == 'u') {
      point = Character.toCodePoint((char) point, low(hex()));
    }
    if (Character.isBmpCodePoint(point) && Character.isSurrogate((char) point)) {
      throw StepAside.HERE;
    }
    for (var octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      put(octet);
    }
  }

  private static char low(int unit) {
    if (!Character.isLowSurrogate((char) unit)) {
      throw StepAside.HERE;
    }
    return (char) unit;
  }

  private int hex() {
    int unit = 0;
    for (int i = 2; i < 6; i++) {
      int octet = peek(i);
      int digit = octet < 0 ? -1 : Character.digit(octet, 16);
      if (digit < 0) {
        throw StepAside.HERE;
      }
      unit = unit << 4 | digit;
    }
    at += 6;
    return unit;
  }

  private void put(int octet) {
    if (size == decoded.length) {
      decoded = Arrays.copyOf(decoded, size * 2);
    }
    decoded[size++] = (byte) octet;
  }

  String text() {
    return new String(decoded, 0, size, StandardCharsets.UTF_8);
  }

  TextNode node(int line, int column) {
    return TextNode.ofUtf8(decoded, 0, size, line, column);
  }

  /** Where its closing quote is. */
  int end() {
    return at;
  }

  /** By how much its bytes outnumber its characters of UTF-16. */
  int surplus() {
    return surplus;
  }
}
