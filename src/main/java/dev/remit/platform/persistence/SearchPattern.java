package dev.remit.platform.persistence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code lower(…) like … escape '!'} finds a text with. */
public final class SearchPattern {

  private SearchPattern() {}

  /** No character of the text has a special meaning; without a text everything is found. */
  public static String containing(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return "%";
    }
    return "%" + text.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
