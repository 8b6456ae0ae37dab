package dev.remit.openapi.value;

import java.util.Map;
import java.util.regex.Pattern;

/** Encodings, identifiers, pointers and regular expressions. */
final class TextFormats {

  private static final Pattern UUID = Pattern.compile("[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*+={0,2}");
  /** Without padding, of the alphabet for addresses, or broken into lines as in mail. */
  private static final Pattern LOOSE_BASE64 = Pattern.compile("[A-Za-z0-9+/_\\r\\n-]*+={0,2}[\\r\\n]*+");
  private static final Pattern RELATIVE = Pattern.compile("(?:0|[1-9][0-9]*+)(?:#|(/.*+)?+)", Pattern.DOTALL);

  static final Map<String, Format> ALL = Map.of(
      "uuid", Format.ofTexts(text -> Answer.of(UUID.matcher(text).matches()))
          .like("123e4567-e89b-12d3-a456-426614174000", "f81d4fae-7dec-41d0-a765-00a0c91e6bf6")
          .unlike("42", "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400"),
      "byte", Format.ofTexts(TextFormats::base64).like("aGVsbG8=", "", "AAAA").unlike("not base64!", "a=b"),
      "binary", Format.ofTexts(text -> Answer.YES).like("hello", ""),
      "json-pointer", Format.ofTexts(text -> Answer.of(isPointer(text)))
          .like("/orders/0", "", "/a~1b").unlike("orders/0", "/a~2", "#/orders"),
      "relative-json-pointer", Format.ofTexts(text -> Answer.of(isRelativePointer(text)))
          .like("1/total", "0", "2#").unlike("/total", "01", "-1"),
      "regex", Format.ofTexts(TextFormats::regex).like("^[a-z]+$", "[0-9]{3}").unlike("[a-z", "(a", "*"));

  private TextFormats() {}

  private static Answer base64(String text) {
    boolean strict = text.length() % 4 == 0 && BASE64.matcher(text).matches();
    return strict ? Answer.YES : LOOSE_BASE64.matcher(text).matches() ? Answer.UNKNOWN : Answer.NO;
  }

  private static boolean isPointer(String text) {
    if (!text.isEmpty() && text.charAt(0) != '/') {
      return false;
    }
    for (int at = text.indexOf('~'); at >= 0; at = text.indexOf('~', at + 1)) {
      if (!text.startsWith("0", at + 1) && !text.startsWith("1", at + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRelativePointer(String text) {
    var relative = RELATIVE.matcher(text);
    return relative.matches() && (relative.group(1) == null || isPointer(relative.group(1)));
  }

  private static Answer regex(String text) {
    var parsed = Ecma.parse(text);
    return parsed.expression() != null ? Answer.YES : parsed.broken() ? Answer.NO : Answer.UNKNOWN;
  }
}
