package dev.remit.catalogue.descriptor;

/** What was written, inside a sentence: quoted, on one line, and cut. */
final class Wording {

  private static final int SHOWN = 120;

  private Wording() {}

  static String quoted(String text) {
    return "'" + shortened(text) + "'";
  }

  static String shortened(String text) {
    var shown = text.length() > SHOWN ? text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())))) + "…" : text;
    return shown.replaceAll("\\p{Cntrl}", " ");
  }
}
