package dev.remit.catalogue.boundary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is reached, in whatever words.
 *
 * @param text as it was written
 * @param address what to click on, where the words are an address
 */
public record Contact(String text, @Nullable String address) {

  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"?&]+@[^\\s@<>\"?&]+\\.[^\\s@<>\"?&]+");
  private static final Pattern WEB = Pattern.compile("https?://\\S+");
  private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()/-]{5,24}");

  /** @return nothing when nobody said where */
  static @Nullable Contact of(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty())
        .map(words -> new Contact(words, address(words))).orElse(null);
  }

  private static @Nullable String address(String words) {
    if (MAIL.matcher(words).matches()) {
      return "mailto:" + words;
    }
    if (PHONE.matcher(words).matches()) {
      return "tel:" + words.replaceAll("[^+\\d]", "");
    }
    return WEB.matcher(words).matches() ? words : null;
  }
}
