package dev.remit.openapi.read;

/** Text of a document inside a message: quoted, on one line, and cut. */
final class Quoted {

  private static final int SHOWN = 120;

  private Quoted() {}

  static String of(String text) {
    return '\'' + shortened(text) + '\'';
  }

  static String shortened(String text) {
    var shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return shown.replaceAll("\\p{Cntrl}", " ");
  }

  /** The kind of a node at the beginning of a sentence. */
  static String article(String kind) {
    return switch (kind) {
      case "object", "array" -> "An " + kind;
      case "null" -> "Nothing";
      default -> "A " + kind;
    };
  }
}
