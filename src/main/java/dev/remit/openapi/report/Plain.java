package dev.remit.openapi.report;

import dev.remit.openapi.tree.JsonText;

/** A stranger's text as plain text: what would steer a terminal or turn the direction of what follows is replaced. */
final class Plain {

  /** What stands for a character that is not shown. */
  static final char UNSHOWN = '\uFFFD';

  private Plain() {}

  /** On one line; ends of lines and tabs are written as JSON writes them. */
  static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    var line = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> line.append(shown(text, i));
      }
    }
    return line.toString();
  }

  /** With its ends of lines, each a line feed. */
  static String lines(String text) {
    if (isPlain(text)) {
      return text;
    }
    var lines = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        lines.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
      } else {
        lines.append(c == '\n' || c == '\t' ? c : shown(text, i));
      }
    }
    return lines.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (steers(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static char shown(String text, int at) {
    return steers(text, at) ? UNSHOWN : text.charAt(at);
  }

  // separators that some readers take for ends of lines, and the controls of Unicode's bidirectional algorithm
  private static boolean steers(String text, int at) {
    char c = text.charAt(at);
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069' || c >= '\uFFFE' || JsonText.alone(text, at);
  }
}
