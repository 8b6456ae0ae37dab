package dev.remit.sandbox.boundary;

import dev.remit.contracts.VersionView;
import dev.remit.openapi.HeaderField;
import dev.remit.openapi.MockAnswer;
import dev.remit.sandbox.control.Mocked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer says of the end of its operation; of two ends the earlier one is told (RFC 9745, RFC 8594). */
final class OperationEnd {

  private OperationEnd() {}

  static List<HeaderField> fields(MockAnswer.Why why, VersionView version) {
    if (!why.deprecated()) {
      return List.of();
    }
    var fields = new ArrayList<HeaderField>();
    // a document that calls it deprecated says so since it was published
    if (version.deprecation() == null || version.deprecation().since().isAfter(version.publishedAt())) {
      fields.add(new HeaderField("Deprecation", "@" + version.publishedAt().getEpochSecond()));
    }
    var sunset = why.sunset() == null ? null : instant(why.sunset());
    var ofVersion = version.deprecation() == null ? null : version.deprecation().sunset();
    if (sunset != null && (ofVersion == null || sunset.isBefore(ofVersion)) && !sunset.isBefore(version.publishedAt())) {
      fields.add(new HeaderField("Sunset", Mocked.httpDate(sunset)));
    }
    return fields;
  }

  private static @Nullable Instant instant(String text) {
    try {
      return text.length() <= 10 ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant() : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
