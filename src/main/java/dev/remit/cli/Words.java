package dev.remit.cli;

import dev.remit.openapi.ReportFormat;
import dev.remit.openapi.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that options take, whatever their capitals. */
final class Words {

  private static final String SEVERITIES = "breaking, risky, compatible, editorial";

  private Words() {}

  static ReportFormat format(String word) {
    for (var format : ReportFormat.values()) {
      if (format.id().equals(word.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new WrongUsage("--format knows text, json, markdown, junit, sarif, github, gitlab, html, summary, colour, not '" + word + "'.");
  }

  static @Nullable Severity threshold(String word) {
    return word.equalsIgnoreCase("none") ? null : severity("--fail-on", word, SEVERITIES + ", none");
  }

  /** A full-date of RFC 3339. */
  static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException noDay) {
      throw new WrongUsage("--on takes a day such as 2026-07-01, not '" + word + "'.");
    }
  }

  /** Several words share one argument, with commas between. */
  static Set<Severity> severities(String words) {
    var severities = EnumSet.noneOf(Severity.class);
    for (var word : words.split(",")) {
      severities.add(severity("--severity", word.strip(), SEVERITIES));
    }
    return severities;
  }

  private static Severity severity(String option, String word, String known) {
    for (var severity : Severity.values()) {
      if (severity.name().equalsIgnoreCase(word)) {
        return severity;
      }
    }
    throw new WrongUsage(option + " knows " + known + ", not '" + word + "'.");
  }
}
