package dev.remit.openapi.report;

/** A stranger's text in GitHub Flavored Markdown (0.29): always code, which knows no markup, mention or link. */
final class MarkdownText {

  private MarkdownText() {}

  /** On one line, between more backticks than it has in a row. */
  static String code(String text) {
    var line = Plain.line(text);
    var fence = "`".repeat(longestRun(line) + 1);
    // a space on either side is taken away again, and keeps backticks and blanks at the edges
    return line.isBlank() ? "(empty)" : fence + " " + line + " " + fence;
  }

  /** On lines of its own, between fences that are longer than any in it. */
  static String block(String text, String language) {
    var fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return fence + language + "\n" + Plain.lines(text) + "\n" + fence + "\n";
  }

  /** In HTML within Markdown: on one line, because an empty one would end it. */
  static String html(String text) {
    return Plain.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
