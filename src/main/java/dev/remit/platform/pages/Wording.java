package dev.remit.platform.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How pages say what they all have to say. Times are in UTC here; a script puts them into the reader's zone. */
@Named("say")
@ApplicationScoped
public class Wording {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final int KIBI = 1024;

  public String utc(Instant time) {
    return UTC.format(time);
  }

  /** A size in bytes, in the unit that suits it. */
  public String size(long bytes) {
    if (bytes < KIBI) {
      return bytes + " bytes";
    }
    double kibibytes = (double) bytes / KIBI;
    return kibibytes < KIBI
        ? String.format(Locale.ENGLISH, "%.1f KiB", kibibytes)
        : String.format(Locale.ENGLISH, "%.1f MiB", kibibytes / KIBI);
  }

  /** For example {@code 1,204}. */
  public String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** A name in kebab-case as words. */
  public String words(String kebab) {
    var words = kebab.replace('-', ' ').replaceAll("\\bapi\\b", "API");
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code one, two and three}; empty for none. */
  public static String listed(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
