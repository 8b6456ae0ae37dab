package dev.remit.openapi.report;

import dev.remit.openapi.Outcome;
import dev.remit.openapi.ReportFormat;
import java.io.IOException;

/** The writer of each form. */
public final class Reports {

  private Reports() {}

  public static void write(ReportFormat format, Outcome outcome, Appendable out) throws IOException {
    switch (format) {
      case TEXT -> new TextReport(out, Palette.PLAIN).write(outcome);
      case COLOUR -> new TextReport(out, Palette.COLOURED).write(outcome);
      case JSON -> JsonReport.write(outcome, out);
      case MARKDOWN -> new MarkdownReport(out).write(outcome);
      case JUNIT -> new JUnitReport(out).write(outcome);
      case SARIF -> SarifReport.write(outcome, out);
      case GITHUB -> GitHubReport.write(outcome, out);
      case GITLAB -> GitLabReport.write(outcome, out);
      case HTML -> new HtmlReport(out).write(outcome);
      case SUMMARY -> out.append(outcome.summary().toString()).append('\n');
    }
  }
}
