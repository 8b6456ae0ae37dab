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

  @Override
  public String toString() {
    return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + pointer) + ": " + detail;
  }
}
