package dev.remit.catalogue.descriptor;

/**
 * Where something stands in an upload.
 *
 * @param file name of the file
 * @param document which of the YAML documents in it, counted from 1
 * @param line in the file, counted from 1
 * @param column counted from 1
 * @param pointer JSON pointer (RFC 6901) within the document: {@code /spec/owner}
 */
public record Place(String file, int document, int line, int column, String pointer) {

  /** A file as a whole. */
  static Place of(String file) {
    return new Place(file, 1, 1, 1, "");
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + (pointer.isEmpty() ? "" : " " + pointer);
  }
}
