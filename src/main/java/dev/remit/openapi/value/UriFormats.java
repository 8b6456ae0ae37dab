package dev.remit.openapi.value;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Identifiers and references of RFC 3986 and 3987, and templates of RFC 6570. */
final class UriFormats {

  private static final Pattern PARTS = Pattern.compile("(?:([^:/?#]++):)?+(?://([^/?#]*+))?+([^?#]*+)(?:\\?([^#]*+))?+(?:#(.*+))?+",
      Pattern.DOTALL);
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+");
  private static final Pattern LITERAL_HOST = Pattern.compile("\\[(?:(?<six>[0-9A-Fa-f:.]++)|[vV][0-9A-Fa-f]++\\.[A-Za-z0-9._~!$&'()*+,;=:-]++)\\](?::[0-9]*+)?");
  private static final String UNRESERVED = "-._~";
  private static final String DELIMITERS = "!$&'()*+,;=";
  private static final Regex TEMPLATE = Regex.of("^(?:[^\\x00-\\x20\"'%<>\\\\^`{|}\\x7f]|%[0-9A-Fa-f]{2}"
      + "|\\{[+#./;?&=,!@|]?VAR(?:,VAR)*\\})*$".replace("VAR", "(?:NAME(?:\\.?NAME)*(?:\\*|:[1-9][0-9]{0,3})?)")
          .replace("NAME", "(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})"));

  static final Map<String, Format> ALL = Map.of(
      "uri", Format.ofTexts(text -> Answer.of(isReference(text, true, false)))
          .like("https://example.com/orders/42", "urn:example:order:42", "mailto:ada@example.com")
          .unlike("/orders/42", "example.com", "https://example.com/a b", ""),
      "uri-reference", Format.ofTexts(text -> Answer.of(isReference(text, false, false)))
          .like("/orders/42", "https://example.com/orders/42", "#total").unlike("/a b", "\\\\server\\share"),
      "iri", Format.ofTexts(text -> Answer.of(isReference(text, true, true)))
          .like("https://example.com/bücher", "https://example.com/orders/42").unlike("/bücher", "https://example.com/a b"),
      "iri-reference", Format.ofTexts(text -> Answer.of(isReference(text, false, true)))
          .like("/bücher", "/orders/42").unlike("/a b", "\\\\server\\share"),
      "uri-template", Format.ofTexts(TEMPLATE::finds)
          .like("/orders/{id}", "https://example.com/orders{?page,limit}").unlike("/orders/{id", "/orders/{}}"));

  private UriFormats() {}

  private static boolean isReference(String text, boolean absolute, boolean international) {
    var parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return false;
    }
    var scheme = parts.group(1);
    return (scheme == null ? !absolute && isRelative(text) : SCHEME.matcher(scheme).matches())
        && isAuthority(parts.group(2), international)
        && consistsOf(parts.group(3), "/:@", international)
        && consistsOf(parts.group(4), "/:@?", international)
        && consistsOf(parts.group(5), "/:@?", international);
  }

  // ":a" would begin with an empty scheme
  private static boolean isRelative(String text) {
    return !text.startsWith(":");
  }

  private static boolean isAuthority(@Nullable String authority, boolean international) {
    if (authority == null) {
      return true;
    }
    int at = authority.indexOf('@');
    var host = authority.substring(at + 1);
    var literal = LITERAL_HOST.matcher(host);
    if (literal.matches()) {
      return literal.group("six") == null || NetFormats.isIpv6(literal.group("six"));
    }
    int port = host.indexOf(':');
    return (at < 0 || consistsOf(authority.substring(0, at), ":", international))
        && consistsOf(port < 0 ? host : host.substring(0, port), "", international)
        && (port < 0 || host.chars().skip(port + 1L).allMatch(c -> c >= '0' && c <= '9'));
  }

  private static boolean consistsOf(@Nullable String text, String more, boolean international) {
    for (int i = 0; text != null && i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = c == '%' ? isEncoded(text, i)
          : isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0 || DELIMITERS.indexOf(c) >= 0 || more.indexOf(c) >= 0
              || international && c > 0x9F;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEncoded(String text, int at) {
    return at + 2 < text.length() && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2));
  }

  private static boolean isHex(char c) {
    return c < 0x80 && Character.digit(c, 16) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
