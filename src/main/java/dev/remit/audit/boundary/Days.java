package dev.remit.audit.boundary;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as forms send them, in UTC. What is no day is left for those who read times. */
final class Days {

  private Days() {}

  static @Nullable String begin(@Nullable String text) {
    return moment(text, 0);
  }

  /** The first moment that is no longer of the day. */
  static @Nullable String end(@Nullable String text) {
    return moment(text, 1);
  }

  private static @Nullable String moment(@Nullable String text, int later) {
    try {
      return text == null ? null : LocalDate.parse(text).plusDays(later).atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    } catch (DateTimeParseException noDay) {
      return text;
    }
  }
}
