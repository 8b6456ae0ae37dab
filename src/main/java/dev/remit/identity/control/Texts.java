package dev.remit.identity.control;

import dev.remit.platform.id.Slug;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects every rule that the texts of one request break, and refuses them together. */
final class Texts {

  // U+0000 and halves of surrogate pairs no database keeps; line breaks have no place in one line
  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|\\p{Cs}");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

  private final List<Violation> violations = new ArrayList<>();

  static boolean isName(String text) {
    return Slug.isOne(text);
  }

  /** Whether this is something that a database can keep, or be asked for, in so much room. */
  static boolean isLine(String text, int longest) {
    return !text.isBlank() && text.length() <= longest && !UNPRINTABLE.matcher(text).find();
  }

  Texts name(String pointer, @Nullable String text) {
    if (text == null || !isName(text)) {
      refuse(pointer, Slug.RULE);
    }
    return this;
  }

  Texts required(String pointer, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      refuse(pointer, "A text is required.");
    }
    return optional(pointer, text, longest);
  }

  Texts optional(String pointer, @Nullable String text, int longest) {
    if (text != null && text.length() > longest) {
      refuse(pointer, "At most " + longest + " characters are kept.");
    }
    if (text != null && UNPRINTABLE.matcher(text).find()) {
      refuse(pointer, "One line is expected, without control characters and halves of surrogate pairs.");
    }
    return this;
  }

  Texts email(String pointer, @Nullable String text) {
    if (text != null && !text.isBlank() && !ADDRESS.matcher(text.strip()).matches()) {
      refuse(pointer, "An e-mail address has something on both sides of an @.");
    }
    return this;
  }

  Texts zone(String pointer, @Nullable String text) {
    try {
      ZoneId.of(text == null ? "" : text);
    } catch (DateTimeException unknown) {
      refuse(pointer, "A time zone of the IANA database is expected, for example Europe/Berlin.");
    }
    return this;
  }

  Texts refuse(String pointer, String detail) {
    violations.add(new Violation(pointer, detail));
    return this;
  }

  Texts refuseUnless(boolean holds, String pointer, String detail) {
    return holds ? this : refuse(pointer, detail);
  }

  /** @throws InvalidInput when a rule is broken */
  void check() {
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }

  static @Nullable String orNothing(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
