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
  static @Nullable Instant at(@Nullable Located sunset) {
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

  /** What became of the announced end; null if it is the same instant. */
  static @Nullable Rule change(@Nullable Located old, @Nullable Located now, @Nullable LocalDate on) {
    if (Located.sameText(old, now)) {
      return null;
    }
    if (now == null) {
      return Rule.SUNSET_REMOVED;
    }
    var was = at(old);
    var is = at(now);
    if (is == null) {
      return Rule.SUNSET_INVALID;
    }
    int order = was == null ? 0 : is.compareTo(was);
    return was != null && order == 0 ? null
        : hasPassed(is, on) ? Rule.SUNSET_ALREADY_PASSED
        : was == null ? Rule.SUNSET_SET
        : order < 0 ? Rule.SUNSET_MOVED_EARLIER : Rule.SUNSET_MOVED_LATER;
  }

  /** Whether the change is part of a deprecation that came or went with it, and so need not be told beside that. */
  static boolean isPartOfDeprecation(Rule change) {
    return change == Rule.SUNSET_SET || change == Rule.SUNSET_REMOVED;
  }

  /** A deprecation together with the day of the end. */
  static String shown(Located sunset) {
    return "{\"deprecated\":true,\"" + KEY + "\":" + sunset.node().toJson() + "}";
  }
}
