package dev.remit.cli;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Outcome;
import dev.remit.openapi.ReportFormat;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Compares two documents, writes the reports, and fails when a change reaches the threshold. */
final class DiffCommand {

  private final Console console;

  DiffCommand(Console console) {
    this.console = console;
  }

  int run(DiffArguments asked) throws IOException {
    var before = Input.read(asked.before(), console);
    var after = Input.read(asked.after(), console);
    var day = asked.on();
    var changes = day == null ? Diff.between(before.document(), after.document())
        : Diff.between(before.document(), after.document(), day);
    var outcome = new Outcome(before, after, changes, asked.severities(), asked.threshold());
    for (var report : asked.reports()) {
      write(report, outcome);
    }
    return outcome.fails() ? CommandLine.FAILED : CommandLine.FINE;
  }

  private void write(Report report, Outcome outcome) throws IOException {
    if (report.file().equals(Input.STANDARD)) {
      var coloured = report.format() == ReportFormat.TEXT && Terminal.showsColours();
      (coloured ? ReportFormat.COLOUR : report.format()).write(outcome, console.out());
      return;
    }
    try (var file = file(report.file())) {
      report.format().write(outcome, file);
    } catch (FileNotFoundException unwritable) {
      // its message has the name and the system's reason
      throw new WrongUsage("cannot write " + unwritable.getMessage());
    } catch (IOException unwritable) {
      throw new WrongUsage("cannot write " + report.file() + ": " + unwritable.getMessage());
    }
  }

  private static Writer file(String name) throws IOException {
    return new OutputStreamWriter(new FileOutputStream(name), StandardCharsets.UTF_8);
  }
}
