package dev.remit.cli;

import java.util.regex.Pattern;

/**
 * What the gates said.
 *
 * @param word {@code yes}, {@code no} or {@code unknown}
 * @param text all of it, as it was asked for
 */
record GateReply(String word, String text) {

  private static final Pattern TEXT = Pattern.compile("(yes|no|unknown): ");

  /** A quotation mark inside a text of JSON has a backslash before it, so that nothing else looks like this member. */
  private static final Pattern JSON = Pattern.compile("\"deployable\"\\s*:\\s*(true|false|null)");

  /** @throws NoAnswer when it is none that Remit gives */
  static GateReply of(String format, String body) throws NoAnswer {
    var found = (format.equals("json") ? JSON : TEXT).matcher(body);
    if (!(format.equals("json") ? found.find() : found.lookingAt())) {
      throw new NoAnswer("what answers there is not Remit.", false);
    }
    return new GateReply(word(found.group(1)), format.equals("json") ? body + "\n" : plain(body));
  }

  private static String word(String said) {
    return switch (said) {
      case "true", "yes" -> "yes";
      case "false", "no" -> "no";
      default -> "unknown";
    };
  }

  /** What others wrote must not move somebody's cursor. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
  }

  boolean yes() {
    return word.equals("yes");
  }

  boolean known() {
    return !word.equals("unknown");
  }
}
