package dev.remit.openapi.message;

import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Texts that stand for values whose types are not written. */
public final class Scalars {

  private static final int LONGEST_NUMBER = 60;
  private static final Set<Kinds> NO_TEXTS = Set.of(Kinds.NUMBER, Kinds.BOOLEAN, Kinds.NULL);

  private Scalars() {}

  /** What a text most likely stands for among these types; the text itself if it can be none of them. */
  static Node read(String text, Set<Kinds> kinds) {
    if (kinds.contains(Kinds.NUMBER) && isNumber(text)) {
      return new NumberNode(text, 1, 1);
    }
    if (kinds.contains(Kinds.BOOLEAN) && (text.equals("true") || text.equals("false"))) {
      return text.equals("true") ? Values.TRUE : Values.FALSE;
    }
    if (kinds.contains(Kinds.NULL) && (text.equals("null") || text.isEmpty() && !kinds.contains(Kinds.STRING))) {
      return Values.NULL;
    }
    return Values.text(text);
  }

  /** The same where an object or list may be written as JSON if no text may stand. */
  static Node orJson(String text, Set<Kinds> kinds) {
    boolean structured = !kinds.contains(Kinds.STRING)
        && (kinds.contains(Kinds.OBJECT) && text.startsWith("{") || kinds.contains(Kinds.ARRAY) && text.startsWith("["));
    return structured ? BodyReader.jsonOrText(text.getBytes(StandardCharsets.UTF_8)) : read(text, kinds);
  }

  /** A number, a boolean or null, if the text can be one; else the text as it is. */
  public static Node typed(String text) {
    return read(text, NO_TEXTS);
  }

  // RFC 8259, section 6, with exponents nobody minds
  private static boolean isNumber(String text) {
    int length = text.length();
    int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    int digits = digits(text, at);
    if (length > LONGEST_NUMBER || digits == 0 || digits > 1 && text.charAt(at) == '0') {
      return false;
    }
    at += digits;
    if (at < length && text.charAt(at) == '.') {
      int behind = digits(text, at + 1);
      at += behind == 0 ? 0 : behind + 1;
    }
    return at == length || isExponent(text, at);
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int sign = at + 1 < text.length() && (text.charAt(at + 1) == '+' || text.charAt(at + 1) == '-') ? 1 : 0;
    int digits = digits(text, at + 1 + sign);
    return digits > 0 && digits <= 3 && at + 1 + sign + digits == text.length();
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }
}
