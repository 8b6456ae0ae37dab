package dev.remit.openapi.mock.space;

import java.util.Locale;

/** Names as people write them in many ways. */
final class Words {

  private Words() {}

  /** Without case and without what separates words: {@code order_id}, {@code order-id} and {@code orderId} are one. */
  static String plain(String name) {
    var plain = new StringBuilder(name.length());
    name.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** One of several: English, and only as far as names of collections go. */
  static String singular(String plural) {
    if (plural.endsWith("ies") && plural.length() > 4) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    if (plural.endsWith("sses") || plural.endsWith("xes") || plural.endsWith("ches") || plural.endsWith("shes")) {
      return plural.substring(0, plural.length() - 2);
    }
    return plural.endsWith("s") && !plural.endsWith("ss") ? plural.substring(0, plural.length() - 1) : plural;
  }
}
