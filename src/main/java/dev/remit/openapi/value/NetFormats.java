package dev.remit.openapi.value;

import java.util.Map;
import java.util.regex.Pattern;

/** Addresses of mail and machines: RFC 5321, 6531, 1123, 5890, 2673, 4291. */
final class NetFormats {

  private static final Pattern LABEL = Pattern.compile("[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\\\p{Cntrl}]*+\"");
  private static final Pattern OCTET = Pattern.compile("0|[1-9][0-9]{0,2}");
  private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
  private static final String ATOM = "!#$%&'*+-/=?^_`{|}~";

  static final Map<String, Format> ALL = Map.of(
      "email", Format.ofTexts(text -> email(text, false))
          .like("ada@example.com", "ada.lovelace+tag@mail.example.org").unlike("ada", "ada@", "@example.com", "ada lovelace@example.com"),
      "idn-email", Format.ofTexts(text -> email(text, true))
          .like("ada@example.com", "jörg@example.com").unlike("ada", "ada@", "@example.com"),
      "hostname", Format.ofTexts(NetFormats::hostname)
          .like("example.com", "api-1.example.com", "localhost").unlike("-example.com", "example_com", "exam ple.com"),
      "idn-hostname", Format.ofTexts(NetFormats::international)
          .like("example.com", "bücher.example").unlike("-example.com", "exam ple.com"),
      "ipv4", Format.ofTexts(text -> Answer.of(isIpv4(text)))
          .like("192.0.2.1", "0.0.0.0", "255.255.255.255").unlike("256.0.0.1", "192.0.2", "example.com", "::1"),
      "ipv6", Format.ofTexts(text -> Answer.of(isIpv6(text)))
          .like("2001:db8::1", "::1", "::ffff:192.0.2.1").unlike("2001:db8", "192.0.2.1", "12345::", "example.com"));

  private NetFormats() {}

  private static Answer email(String text, boolean international) {
    int at = text.lastIndexOf('@');
    if (at <= 0 || !isLocalPart(text.substring(0, at), international)) {
      return Answer.NO;
    }
    var domain = text.substring(at + 1);
    if (domain.startsWith("[") && domain.endsWith("]")) {
      var address = domain.substring(1, domain.length() - 1);
      return Answer.of(address.startsWith("IPv6:") ? isIpv6(address.substring(5)) : isIpv4(address));
    }
    return international ? international(domain) : hostname(domain);
  }

  private static boolean isLocalPart(String text, boolean international) {
    if (QUOTED.matcher(text).matches()) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean edge = i == 0 || i == text.length() - 1 || text.charAt(i - 1) == '.';
      if (c == '.' ? edge : !isLetterOrDigit(c) && ATOM.indexOf(c) < 0 && !(international && c > 0x9F)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static Answer hostname(String text) {
    var answer = Answer.of(!text.isEmpty() && text.length() <= 253);
    for (var label : text.split("\\.", -1)) {
      answer = answer.and(LABEL.matcher(label).matches() ? plain(label) : Answer.NO);
    }
    return answer;
  }

  // of those that look encoded, some decode to nothing
  private static Answer plain(String label) {
    return label.startsWith("--", 2) ? Answer.UNKNOWN : Answer.YES;
  }

  private static Answer international(String text) {
    var answer = Answer.of(!text.isEmpty());
    for (var label : text.split("[.\u3002\uff0e\uff61]", -1)) {
      answer = answer.and(internationalLabel(label));
    }
    return answer;
  }

  // RFC 5892 has rules about neighbours for what is not a letter, and about what is not in its normal form
  private static Answer internationalLabel(String label) {
    if (label.chars().allMatch(c -> c < 0x80)) {
      return LABEL.matcher(label).matches() ? plain(label) : Answer.NO;
    }
    boolean unusual = label.chars().anyMatch(c -> c >= 0x80 && (!Character.isLowerCase(c) || c > 0x24F));
    boolean refused = label.chars().anyMatch(c -> c < 0x80 && c != '-' && !isLetterOrDigit((char) c));
    return refused || label.startsWith("-") || label.endsWith("-") ? Answer.NO
        : unusual || label.length() > 20 ? Answer.UNKNOWN : plain(label);
  }

  static boolean isIpv4(String text) {
    var parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return false;
    }
    for (var part : parts) {
      if (!OCTET.matcher(part).matches() || Integer.parseInt(part) > 255) {
        return false;
      }
    }
    return true;
  }

  static boolean isIpv6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, true) == 8;
    }
    int before = gap == 0 ? 0 : groups(text.substring(0, gap), false);
    int after = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2), true);
    return before >= 0 && after >= 0 && before + after <= 7;
  }

  // how many groups of 16 bits these are, or far too few if they are none
  private static int groups(String text, boolean atEnd) {
    var parts = text.split(":", -1);
    boolean mixed = atEnd && isIpv4(parts[parts.length - 1]);
    for (int i = 0; i < parts.length - (mixed ? 1 : 0); i++) {
      if (!GROUP.matcher(parts[i]).matches()) {
        return -10;
      }
    }
    return parts.length + (mixed ? 1 : 0);
  }
}
