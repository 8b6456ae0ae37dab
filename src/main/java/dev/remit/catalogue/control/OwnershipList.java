package dev.remit.catalogue.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the report lists. */
public enum OwnershipList {
  /** What a team answers for. */
  OWNED,
  /** What no team answers for. */
  OWNERLESS,
  /** What refers to something that is not there. */
  DANGLING,
  /** What needs something deprecated. */
  DEPRECATED;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OwnershipList> of(String text) {
    return Arrays.stream(values()).filter(one -> one.text().equals(text)).findFirst();
  }
}
