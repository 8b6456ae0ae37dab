package dev.remit.openapi;

import dev.remit.openapi.report.Reports;
import java.io.IOException;
import java.util.Locale;

/** The forms in which an outcome is told. */
public enum ReportFormat {
  /** For people at a terminal. */
  TEXT,
  /** The same in colours (ECMA-48). */
  COLOUR,
  /** For programs: the changes as the HTTP interface names their members (RFC 8259). */
  JSON,
  /** For comments on a change request (GitHub Flavored Markdown). */
  MARKDOWN,
  /** For build servers that read test results: one test case for each change. */
  JUNIT,
  /** For code hosts and editors (SARIF 2.1.0, OASIS). */
  SARIF,
  /** Annotations on the lines of a change request (workflow commands of GitHub Actions). */
  GITHUB,
  /** Issues on the lines of a merge request (code quality report of GitLab). */
  GITLAB,
  /** One page for a browser, with nothing beside it. */
  HTML,
  /** One line. */
  SUMMARY;

  /** The name on a command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes all of it; flushing and closing is the caller's business. */
  public void write(Outcome outcome, Appendable out) throws IOException {
    Reports.write(this, outcome, out);
  }
}
