package dev.remit.openapi.tree;

/** Strings as JSON writes them (RFC 8259, section 7). */
public final class JsonText {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private JsonText() {}

  /** Appends the string in double quotes. */
  public static void quote(String text, StringBuilder json) {
    json.append('"');
    int from = 0;
    for (int i = plain(text, 0); i < text.length(); i = plain(text, i + 1)) {
      if (!Character.isSurrogate(text.charAt(i)) || alone(text, i)) {
        json.append(text, from, i);
        escape(text.charAt(i), json);
        from = i + 1;
      }
    }
    // a whole text is copied, a part of one goes character by character
    (from == 0 ? json.append(text) : json.append(text, from, text.length())).append('"');
  }

  /** The first position from this one on that may need an escape, or the length. */
  private static int plain(String text, int from) {
    int at = from;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
  }

  /** Whether this is half of a surrogate pair without the other; it has no UTF-8 form, only an escape carries it. */
  public static boolean alone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /** Appends the escape of this character. */
  public static void escape(char c, StringBuilder json) {
    switch (c) {
      case '"', '\\' -> json.append('\\').append(c);
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> json.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]).append(HEX[c >> 4 & 15])
          .append(HEX[c & 15]);
    }
  }
}
