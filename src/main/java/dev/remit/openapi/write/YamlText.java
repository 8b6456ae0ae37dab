package dev.remit.openapi.write;

import dev.remit.openapi.tree.JsonText;
import java.util.Locale;
import java.util.Set;

/**
 * How a string is written in YAML: plain where nobody reads it as anything else, YAML 1.1 readers included; as a literal
 * block where it has several lines; quoted as in JSON otherwise.
 */
final class YamlText {

  /** Longer keys need a question mark before them (YAML 1.2 allows 1024 characters, escapes counted). */
  private static final int IMPLICIT_KEY = 800;

  private static final Set<String> OTHER_TYPES = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private YamlText() {}

  static boolean needsMark(String key) {
    return key.length() * 6 > IMPLICIT_KEY && !isPlain(key) || key.length() > IMPLICIT_KEY;
  }

  static void key(String key, StringBuilder yaml) {
    if (!needsMark(key) && isPlain(key)) {
      yaml.append(key);
    } else {
      quotedKey(key, yaml);
    }
  }

  static void quotedKey(String key, StringBuilder yaml) {
    quote(key, needsMark(key) ? yaml.append("? ") : yaml);
  }

  /** In block style, where further lines are indented by this many levels. */
  static void block(String text, int level, StringBuilder yaml) {
    if (isPlain(text)) {
      yaml.append(text);
    } else if (isLiteral(text)) {
      literal(text, "  ".repeat(level), yaml);
    } else {
      quote(text, yaml);
    }
  }

  // JSON's escapes are YAML's as well (section 5.7); YAML only needs more of them
  static void quote(String text, StringBuilder yaml) {
    yaml.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || !isPrintable(text, i)) {
        JsonText.escape(c, yaml);
      } else {
        yaml.append(c);
      }
    }
    yaml.append('"');
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty() || !startsPlain(text.charAt(0)) || OTHER_TYPES.contains(text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!staysPlain(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '/' || c == '$';
  }

  private static boolean staysPlain(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case ':' -> next != ' ';
      case ' ' -> next != '#' && at + 1 < text.length();
      default -> isPrintable(text, at);
    };
  }

  private static boolean isLiteral(String text) {
    if (text.indexOf('\n') < 0 || text.charAt(0) <= ' ') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\n' && !isPrintable(text, i)) {
        return false;
      }
    }
    return text.lines().noneMatch(line -> line.isBlank() && !line.isEmpty());
  }

  // without what readers of YAML 1.1 take for a line break
  private static boolean isPrintable(String text, int at) {
    char c = text.charAt(at);
    return c >= ' ' && c <= '~' || c >= 0xA0 && c <= 0xFFFD && c != 0x2028 && c != 0x2029 && c != 0xFEFF
        && !JsonText.alone(text, at);
  }

  // section 8.1.1.2: the sign after the bar tells how many line breaks at the end belong to the text
  private static void literal(String text, String indent, StringBuilder yaml) {
    yaml.append('|').append(text.endsWith("\n\n") ? "+" : text.endsWith("\n") ? "" : "-");
    var body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    for (var line : body.split("\n", -1)) {
      yaml.append('\n').append(line.isEmpty() ? "" : indent).append(line);
    }
  }
}
