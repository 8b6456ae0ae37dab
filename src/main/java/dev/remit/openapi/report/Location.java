package dev.remit.openapi.report;

import org.jspecify.annotations.Nullable;

/**
 * A place in the text of a document.
 *
 * @param name the document's
 * @param line counted from 1
 * @param column counted from 1
 */
record Location(String name, int line, int column) {

  static Location of(Source source, @Nullable String pointer) {
    var node = source.nearest(pointer);
    return new Location(source.name(), node.line(), node.column());
  }

  @Override
  public String toString() {
    return name + ":" + line + ":" + column;
  }
}
