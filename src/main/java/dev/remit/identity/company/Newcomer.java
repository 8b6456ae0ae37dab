package dev.remit.identity.company;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is entered with at their first sign-in: what the company says, as far as it can be kept.
 *
 * @param slug the name they would have if nobody else had it
 * @param displayName how people call them
 * @param email absent when there is none, or none that can be kept
 */
public record Newcomer(String slug, String displayName, @Nullable String email) {

  private static final int LONGEST_SLUG = 63;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 254;
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

  public static Newcomer of(CompanyIdentity who) {
    var email = email(who.email());
    var called = Stream.of(who.name(), email, who.displayName()).filter(text -> text != null && !slug(text).isEmpty()).findFirst();
    var slug = called.map(Newcomer::slug).orElse("person");
    var displayName = oneLine(who.displayName() == null ? "" : who.displayName());
    return new Newcomer(slug, displayName.isEmpty() ? slug : displayName, email);
  }

  /** The names to try, in this order. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(slug), IntStream.iterate(2, number -> number + 1).mapToObj(number -> numbered("-" + number)));
  }

  private String numbered(String ending) {
    return trimmed(slug.substring(0, Math.min(slug.length(), LONGEST_SLUG - ending.length()))) + ending;
  }

  /** Of an address, only what is before the @: the company is the same for all. */
  private static String slug(String text) {
    var local = text.indexOf('@') > 0 ? text.substring(0, text.indexOf('@')) : text;
    var plain = Normalizer.normalize(local.replace("ß", "ss"), Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    var slug = trimmed(plain.replaceAll("[^a-z0-9]+", "-"));
    return trimmed(slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)));
  }

  private static String trimmed(String slug) {
    return slug.replaceAll("^-+|-+$", "");
  }

  private static @Nullable String email(@Nullable String text) {
    return text != null && text.length() <= LONGEST_EMAIL && ADDRESS.matcher(text).matches() ? text : null;
  }

  private static String oneLine(String text) {
    var line = text.replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
    if (line.length() <= LONGEST_NAME) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
    return line.substring(0, end).strip();
  }
}
