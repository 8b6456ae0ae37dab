package dev.remit.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * One place of the input that breaks a rule.
 *
 * @param pointer JSON pointer (RFC 6901) or name of the parameter
 * @param detail one sentence: what was found, what is expected
 * @param file name of the uploaded file, where there are several
 * @param line 1-based line in the text, where there is one
 * @param column 1-based column in the text, where there is one
 */
public record Violation(String pointer, String detail, @Nullable String file, @Nullable Integer line, @Nullable Integer column) {

  public Violation(String pointer, String detail) {
    this(pointer, detail, null, null, null);
  }

  public Violation(String pointer, String detail, @Nullable Integer line, @Nullable Integer column) {
    this(pointer, detail, null, line, column);
  }
}
