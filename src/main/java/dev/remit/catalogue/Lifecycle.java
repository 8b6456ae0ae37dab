package dev.remit.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far something is: the three that Backstage's model names. Files may have others, which are kept as they are written. */
public enum Lifecycle {
  EXPERIMENTAL,
  PRODUCTION,
  DEPRECATED;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Lifecycle> of(String text) {
    return Arrays.stream(values()).filter(one -> one.text().equals(text)).findFirst();
  }
}
