package dev.remit.openapi.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every text of a format looks like. A text that looks like it need not be of the format; one that does not certainly is not. */
final class FormatPatterns {

  private static final String DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
  private static final String OCTET = "(0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])";

  private static final Map<String, String> ALL = Map.ofEntries(
      Map.entry("date", whole(DATE)),
      Map.entry("time", whole(TIME)),
      Map.entry("date-time", whole(DATE + "[Tt]" + TIME)),
      Map.entry("duration", whole("[+-]?P[0-9.,YMWDTHS]{2,}")),
      Map.entry("uuid", whole("[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")),
      Map.entry("ipv4", whole(OCTET + "(\\." + OCTET + "){3}")),
      Map.entry("ipv6", whole("[0-9A-Fa-f:.]{2,45}")),
      Map.entry("hostname", whole("[0-9A-Za-z.-]{1,253}")),
      Map.entry("idn-hostname", whole("[^]+")),
      Map.entry("email", whole("[^]+@[^]+")),
      Map.entry("idn-email", whole("[^]+@[^]+")),
      Map.entry("uri", whole("[A-Za-z][0-9A-Za-z+.-]*:[^]*")),
      Map.entry("iri", whole("[A-Za-z][0-9A-Za-z+.-]*:[^]*")));

  private FormatPatterns() {}

  private static String whole(String pattern) {
    return "^" + pattern + "$";
  }

  /** A pattern that every text of the format matches; null if none is known. */
  static @Nullable String of(String format) {
    return ALL.get(format);
  }
}
