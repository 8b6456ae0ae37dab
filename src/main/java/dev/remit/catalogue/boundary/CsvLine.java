package dev.remit.catalogue.boundary;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table (RFC 4180, section 2). Who opens it in a spreadsheet must not run what strangers wrote into titles: what
 * would be read as a formula gets an apostrophe before it, which makes it a text there.
 */
final class CsvLine {

  private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{C}]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|^[\\t\\r\\n].*", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n;\\t']|^\\s|\\s$");

  private CsvLine() {}

  static String of(@Nullable String... fields) {
    return Arrays.stream(fields).map(CsvLine::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(@Nullable String text) {
    if (text == null) {
      return "";
    }
    var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
