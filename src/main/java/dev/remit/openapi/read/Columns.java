package dev.remit.openapi.read;

/**
 * Turns columns counted in bytes of UTF-8 into columns counted in UTF-16 characters. Asked for places in rising order
 * it passes the text once.
 */
final class Columns {

  private final byte[] utf8;
  private int next;
  private int lineStart;
  // by how much the bytes outnumber the characters, in the whole text and before the line
  private int surplus;
  private int surplusBefore;

  Columns(byte[] utf8) {
    this.utf8 = utf8;
    next = Utf8.endOfAscii(utf8, 0);
  }

  /**
   * @param offset of the place in the text, in bytes
   * @param column of the place in its line, in bytes, counted from 1
   */
  int of(int offset, int column) {
    if (next == utf8.length && surplus == 0) {
      return column;
    }
    int start = offset - column + 1;
    if (start != lineStart) {
      advance(start);
      lineStart = start;
      surplusBefore = surplus;
    }
    advance(offset);
    return column - (surplus - surplusBefore);
  }

  private void advance(int to) {
    while (next < to) {
      int length = Utf8.length(utf8, next);
      surplus += length == 4 ? 2 : length - 1;
      next = Utf8.endOfAscii(utf8, next + length);
    }
  }
}
