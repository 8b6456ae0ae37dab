package dev.remit.openapi.example;

/** Names and texts as XML 1.0 allows them (fifth edition, sections 2.2 to 2.4). */
public final class XmlText {

  private static final int INSTEAD = 0xFFFD;

  private XmlText() {}

  /** The name, with an underscore for each character that no name without a prefix may have. */
  public static String name(String text) {
    var name = new StringBuilder();
    text.codePoints().forEach(c -> name.appendCodePoint(isInName(c) ? c : '_'));
    return name.isEmpty() || !isStart(name.codePointAt(0)) ? name.insert(0, '_').toString() : name.toString();
  }

  private static boolean isInName(int c) {
    return isStart(c) || c == '-' || c == '.' || c >= '0' && c <= '9' || c == 0xB7;
  }

  // of what the fifth edition allows, what the fourth and its parsers know, too
  private static boolean isStart(int c) {
    return c == '_' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 0xC0 && c <= 0x131 && c != 0xD7 && c != 0xF7
        || c >= 0x3A3 && c <= 0x3CE || c >= 0x410 && c <= 0x44F || c >= 0x3041 && c <= 0x3094 || c >= 0x30A1 && c <= 0x30FA
        || c >= 0x4E00 && c <= 0x9FA5 || c >= 0xAC00 && c <= 0xD7A3;
  }

  /** The text between tags or in an attribute. */
  static void escape(String text, StringBuilder xml) {
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
        default -> xml.appendCodePoint(isCharacter(c) ? c : INSTEAD);
      }
    });
  }

  /** A section whose text is not escaped; its end within the text is divided onto two sections. */
  static void section(String text, StringBuilder xml) {
    xml.append("<![CDATA[");
    text.replace("]]>", "]]]]><![CDATA[>").codePoints().forEach(c -> xml.appendCodePoint(isCharacter(c) ? c : INSTEAD));
    xml.append("]]>");
  }

  private static boolean isCharacter(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF;
  }
}
