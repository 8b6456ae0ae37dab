package dev.remit.contracts.entity;

import dev.remit.contracts.Deprecation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The columns of what is announced of a version's end; all of them are null where nothing is. */
@Embeddable
public class StoredDeprecation {

  @Column(name = "deprecated_at")
  private Instant since;

  @Column(name = "sunset_at")
  private @Nullable Instant sunset;

  @Column(name = "successor", length = 64)
  private @Nullable String successor;

  protected StoredDeprecation() {}

  StoredDeprecation(Deprecation deprecation) {
    since = deprecation.since();
    sunset = deprecation.sunset();
    successor = deprecation.successor();
  }

  /** Whether an end that was announced is not earlier now, and still announced. */
  boolean isKeptBy(Deprecation other) {
    return sunset == null || other.sunset() != null && !other.sunset().isBefore(sunset);
  }

  Deprecation deprecation() {
    return new Deprecation(since, sunset, successor);
  }
}
