package dev.remit.contracts.proof;

import com.networknt.schema.regex.RegularExpressions;

/**
 * The text of a regular expression of ECMA-262 (with its flag u) in Java's words: the same signs mean something else in a
 * few places, of which those are translated that occur, and the others are not decided.
 */
final class EcmaText {

  private static final String SPACES = "\\t\\n\\x0B\\f\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
  private static final String LINE_ENDS = "\\n\\r\\u2028\\u2029";
  private static final String SAME = "dDwWbBtnrfpPxu";

  private final String pattern;
  private final StringBuilder java = new StringBuilder();
  private boolean inClass;
  private boolean quantified;
  private int at;

  EcmaText(String pattern) {
    this.pattern = pattern;
  }

  /** @throws Undecidable when the meaning would be another */
  String inJava() {
    while (at < pattern.length()) {
      boolean after = quantified;
      quantified = false;
      char sign = pattern.charAt(at++);
      if (after && sign == '+') {
        throw new Undecidable("A pattern repeats what is repeated, which ECMA-262 does not know.");
      }
      take(sign);
    }
    return RegularExpressions.replaceLongformCharacterProperties(java.toString());
  }

  private void take(char sign) {
    switch (sign) {
      case '\\' -> escape();
      case '[' -> open();
      case ']' -> {
        inClass = false;
        java.append(']');
      }
      case '&' -> java.append("\\&");
      case '$' -> java.append(inClass ? "\\$" : "\\z");
      case '.' -> java.append(inClass ? "\\." : "[^" + LINE_ENDS + "]");
      case '(' -> group();
      case '*', '+', '?', '}' -> {
        quantified = !inClass;
        java.append(sign);
      }
      default -> java.append(sign);
    }
  }

  private void open() {
    if (inClass) {
      java.append("\\[");
      return;
    }
    inClass = true;
    boolean negated = next('^');
    if (next(']')) {
      inClass = false;
      java.append(negated ? "[\\x{0}-\\x{10FFFF}]" : "(?!)");
    } else {
      java.append(negated ? "[^" : "[");
    }
  }

  private void group() {
    java.append(inClass ? "\\(" : "(");
    if (!inClass && pattern.startsWith("?", at) && !pattern.startsWith("?:", at) && !pattern.startsWith("?=", at)
        && !pattern.startsWith("?!", at) && !pattern.startsWith("?<", at)) {
      throw new Undecidable("A pattern has a group that ECMA-262 does not know.");
    }
  }

  private void escape() {
    if (at == pattern.length()) {
      throw new Undecidable("A pattern ends in a backslash.");
    }
    char sign = pattern.charAt(at++);
    switch (sign) {
      case 's' -> java.append(inClass ? SPACES : "[" + SPACES + "]");
      case 'S' -> java.append("[^" + SPACES + "]");
      case 'v' -> java.append("\\x0B");
      case '0' -> java.append("\\x00");
      case 'u' -> java.append(pattern.startsWith("{", at) ? "\\x" : "\\u").append(braces());
      case 'p', 'P' -> java.append('\\').append(sign).append(braces());
      default -> java.append(known(sign));
    }
  }

  /** What stands in braces after the sign that was taken, with them; they are not those of a repetition. */
  private String braces() {
    int end = pattern.startsWith("{", at) ? pattern.indexOf('}', at) + 1 : at;
    var text = pattern.substring(at, Math.max(at, end));
    at += text.length();
    return text;
  }

  private String known(char sign) {
    if (SAME.indexOf(sign) < 0 && (Character.isLetterOrDigit(sign) || inClass && sign == 'b')) {
      throw new Undecidable("A pattern uses \\" + sign + ", which is not translated.");
    }
    return "\\" + sign;
  }

  private boolean next(char sign) {
    boolean there = at < pattern.length() && pattern.charAt(at) == sign;
    at += there ? 1 : 0;
    return there;
  }
}
