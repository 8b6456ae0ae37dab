package dev.remit.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at input and remembers all that breaks a rule, so that whoever sent it is told of all at once. */
public final class Checks {

  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|\\p{Cs}");
  private static final Pattern UNPRINTABLE_IN_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|\\p{Cs}");

  private final List<Violation> violations = new ArrayList<>();

  /** Remembers what is not so. */
  public void that(boolean fine, String pointer, String detail) {
    if (!fine) {
      violations.add(new Violation(pointer, detail));
    }
  }

  /** A number that may be absent. */
  public void number(String pointer, @Nullable Integer number, int least, int most) {
    that(number == null || number >= least && number <= most, pointer, "A number from " + least + " to " + most + " is expected.");
  }

  /** One line without the blanks around it; nothing when it is absent or blank. Lengths are in UTF-16 code units. */
  public @Nullable String line(String pointer, @Nullable String text, int longest) {
    return text(pointer, text, longest, UNPRINTABLE, "One line of at most " + longest + " characters is expected.");
  }

  /** The same of one or more lines. */
  public @Nullable String text(String pointer, @Nullable String text, int longest) {
    return text(pointer, text, longest, UNPRINTABLE_IN_TEXT, "A text of at most " + longest + " characters is expected.");
  }

  private @Nullable String text(String pointer, @Nullable String text, int longest, Pattern forbidden, String detail) {
    var stripped = text == null || text.isBlank() ? null : text.strip();
    that(stripped == null || stripped.length() <= longest && !forbidden.matcher(stripped).find(), pointer, detail);
    return stripped;
  }

  /** @throws InvalidInput when something broke a rule */
  public void orRefuse() {
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }
}
