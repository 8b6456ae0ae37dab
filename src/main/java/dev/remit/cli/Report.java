package dev.remit.cli;

import dev.remit.openapi.ReportFormat;

/**
 * A report that is asked for.
 *
 * @param file where it goes; {@code -} is the standard output
 */
record Report(ReportFormat format, String file) {}
