package dev.remit.releases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a deployment is. Of two that are told for the same instant, the later one here counts. */
public enum DeploymentStatus {
  STARTED,
  SUCCEEDED,
  FAILED,
  /** It ran, and then what ran before it took its place again. */
  ROLLED_BACK;

  /** As it is written outside: {@code rolled-back}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<DeploymentStatus> of(String text) {
    return Arrays.stream(values()).filter(status -> status.text().equals(text)).findFirst();
  }
}
