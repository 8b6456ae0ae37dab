package dev.remit.openapi.read;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of the core schema of YAML 1.2 (section 10.3.2), respelled for JSON. */
final class YamlNumber {

  private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern BEYOND_JSON = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
  // converting hexadecimal takes quadratic time, and a number as long as this is refused anyway
  private static final int CONVERTED = 1_000;

  private YamlNumber() {}

  /** Infinities and not-a-number. */
  static boolean isBeyondJson(String text) {
    return looksNumeric(text) && BEYOND_JSON.matcher(text).matches();
  }

  /** The number as JSON writes it, or null if the text is no number. */
  static @Nullable String json(String text) {
    if (!looksNumeric(text)) {
      return null;
    }
    if (DECIMAL.matcher(text).matches()) {
      return respelled(text);
    }
    if (HEX.matcher(text).matches()) {
      return converted(text, 16);
    }
    return OCTAL.matcher(text).matches() ? converted(text, 8) : null;
  }

  private static boolean looksNumeric(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
  }

  private static String converted(String text, int radix) {
    return text.length() > CONVERTED ? text : new BigInteger(text.substring(2), radix).toString();
  }

  // JSON has no plus sign, no leading zeros, and digits on both sides of the point
  private static String respelled(String text) {
    int sign = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int start = sign;
    while (digitAt(text, start + 1) && text.charAt(start) == '0') {
      start++;
    }
    int point = text.indexOf('.');
    var whole = text.charAt(start) == '.' ? "0" + text.substring(start) : text.substring(start);
    var spelled = point < 0 || digitAt(text, point + 1) ? whole : whole.replace(".", "");
    return text.charAt(0) == '-' ? "-" + spelled : spelled;
  }

  private static boolean digitAt(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
