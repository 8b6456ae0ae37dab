package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day or instant something is announced to end: {@code x-sunset}, a full-date or date-time (RFC 3339, section 5.6). */
final class Sunset {

  static final String KEY = "x-sunset";

  /** As long as {@code 2026-01-31}; whatever is longer has a time. */
  private static final int FULL_DATE = 10;

  private Sunset() {}

  /** The announced end, a full-date being the beginning of its day in UTC; null if there is none or it is no date. */
  static @Nullable Instant of(Located holder) {
    var sunset = holder.at(KEY);
    return sunset != null && sunset.node() instanceof TextNode text ? parsed(text.value()) : null;
  }

  private static @Nullable Instant parsed(String text) {
    try {
      return text.length() == FULL_DATE
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException noDate) {
      return null;
    }
  }

  /** Whether the day of the sunset, in UTC, is over on this day; without a day nothing has passed. */
  static boolean hasPassed(Instant sunset, @Nullable LocalDate on) {
    return on != null && LocalDate.ofInstant(sunset, ZoneOffset.UTC).isBefore(on);
  }
}
