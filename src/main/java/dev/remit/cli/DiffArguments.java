package dev.remit.cli;

import dev.remit.openapi.ReportFormat;
import dev.remit.openapi.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code diff} was asked to do. */
final class DiffArguments {

  private final List<String> files = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private Set<Severity> severities = EnumSet.allOf(Severity.class);
  private @Nullable Severity threshold = Severity.BREAKING;
  private @Nullable LocalDate on;

  private DiffArguments() {}

  /** @throws WrongUsage if they make no sense */
  static DiffArguments parse(List<String> arguments) {
    var parsed = new DiffArguments();
    for (var each = arguments.iterator(); each.hasNext(); ) {
      parsed.take(each.next(), each);
    }
    parsed.check();
    return parsed;
  }

  private void take(String argument, Iterator<String> rest) {
    int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
    if (equals > 0) {
      option(argument.substring(0, equals), argument.substring(equals + 1));
    } else if (argument.startsWith("-") && !argument.equals(Input.STANDARD)) {
      option(argument, rest.hasNext() ? rest.next() : null);
    } else {
      files.add(argument);
    }
  }

  private void option(String name, @Nullable String value) {
    switch (name) {
      case "--format" -> reports.add(new Report(Words.format(needed(name, value)), Input.STANDARD));
      case "--output" -> output(needed(name, value));
      case "--fail-on" -> threshold = Words.threshold(needed(name, value));
      case "--on" -> on = Words.day(needed(name, value));
      case "--severity" -> severities = Words.severities(needed(name, value));
      default -> throw new WrongUsage("there is no option '" + name + "'. See --help.");
    }
  }

  private static String needed(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      throw new WrongUsage(name + " needs a value. See --help.");
    }
    return value;
  }

  // belongs to the format before it
  private void output(String file) {
    var format = reports.isEmpty() ? ReportFormat.TEXT : reports.remove(reports.size() - 1).format();
    reports.add(new Report(format, file));
  }

  private void check() {
    if (files.size() != 2) {
      throw new WrongUsage("diff takes two files, the old and the new one, not " + files.size() + ". See --help.");
    }
    if (files.get(0).equals(Input.STANDARD) && files.get(1).equals(Input.STANDARD)) {
      throw new WrongUsage("only one of the two documents can come from the standard input.");
    }
  }

  String before() {
    return files.get(0);
  }

  String after() {
    return files.get(1);
  }

  /** At least one. */
  List<Report> reports() {
    return reports.isEmpty() ? List.of(new Report(ReportFormat.TEXT, Input.STANDARD)) : reports;
  }

  Set<Severity> severities() {
    return severities;
  }

  /** The day on which the new document takes over; null when no day is to matter. */
  @Nullable LocalDate on() {
    return on;
  }

  /** The mildest severity that fails; null for none. */
  @Nullable Severity threshold() {
    return threshold;
  }
}
