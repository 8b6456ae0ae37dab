package dev.remit.agreements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a team says to a version. */
public enum Answer {
  APPROVE,
  /** Not like this; with a reason. */
  REJECT,
  /** Neither; with a reason. It does not hold anybody up. */
  ABSTAIN;

  /** As it is written outside. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Answer> of(String text) {
    return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
  }
}
