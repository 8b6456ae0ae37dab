package dev.remit.openapi;

import org.jspecify.annotations.Nullable;

/**
 * A place in the text of a document.
 *
 * @param name the document's
 * @param line counted from 1
 * @param column counted from 1
 */
public record Location(String name, int line, int column) {

  /** Where the document says what is there, or around it, when it is not there. */
  public static Location of(Source source, @Nullable String pointer) {
    var node = source.nearest(pointer);
    return new Location(source.name(), node.line(), node.column());
  }

  @Override
  public String toString() {
    return name + ":" + line + ":" + column;
  }
}
