package dev.remit.openapi.read;

import dev.remit.openapi.tree.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text in UTF-8 that grows. */
final class Octets {

  private byte[] bytes = new byte[256];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int octet) {
    reserve(1);
    bytes[size++] = (byte) octet;
  }

  void add(int octet, int times) {
    for (int i = 0; i < times; i++) {
      add(octet);
    }
  }

  void add(byte[] utf8) {
    add(utf8, 0, utf8.length);
  }

  void add(byte[] utf8, int from, int to) {
    reserve(to - from);
    System.arraycopy(utf8, from, bytes, size, to - from);
    size += to - from;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  void trimSpaces() {
    while (size > 0 && bytes[size - 1] == ' ') {
      size--;
    }
  }

  String string() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  TextNode node(int line, int column) {
    for (int i = 0; i < size; i++) {
      if (bytes[i] < 0) {
        return new TextNode(string(), line, column);
      }
    }
    return TextNode.ofAscii(bytes, 0, size, line, column);
  }
}
