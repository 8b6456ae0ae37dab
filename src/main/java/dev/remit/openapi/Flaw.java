package dev.remit.openapi;

/**
 * A reason why a document is not read.
 *
 * @param pointer JSON pointer (RFC 6901) to the place
 * @param line line of the place, counted from 1
 * @param column column of the place, counted from 1
 * @param detail what was found and what was expected, one sentence
 */
public record Flaw(String pointer, int line, int column, String detail) {

  /** Of a longer pointer people see the beginning and the end, in characters. */
  private static final int SHOWN = 200;

  /** The pointer as people read it, in one line that is not too long. */
  public String place() {
    return pointer.length() <= SHOWN ? pointer
        : pointer.substring(0, SHOWN / 2) + "…" + pointer.substring(pointer.length() - SHOWN / 2);
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + place()) + ": " + detail;
  }
}
