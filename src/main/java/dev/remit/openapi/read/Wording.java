package dev.remit.openapi.read;

/** Text of a document inside a message: quoted, on one line, and cut. */
final class Wording {

  private static final int SHOWN = 120;

  private Wording() {}

  static String quoted(String text) {
    return '\'' + shortened(text) + '\'';
  }

  static String shortened(String text) {
    var shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return shown.replaceAll("\\p{Cntrl}", " ");
  }

  /** The kind of a node at the beginning of a sentence. */
  static String found(String kind) {
    return switch (kind) {
      case "object", "array" -> "An " + kind;
      case "null" -> "Null";
      default -> "A " + kind;
    };
  }
}
