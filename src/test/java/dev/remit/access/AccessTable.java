package dev.remit.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** The table in docs/access.md. */
final class AccessTable {

  private static final int BEFORE_STATUSES = 4;

  private AccessTable() {}

  static Stream<AccessRow> rows() {
    try {
      return Files.readAllLines(Path.of("docs", "access.md")).stream()
          .filter(line -> line.startsWith("| `"))
          .map(AccessTable::row);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static AccessRow row(String line) {
    var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    var statuses = new EnumMap<Who, Integer>(Who.class);
    Arrays.stream(Who.values()).forEach(who -> statuses.put(who, Integer.valueOf(cells.get(BEFORE_STATUSES + who.ordinal()))));
    return new AccessRow(bare(cells.get(1)), cells.get(2), bare(cells.get(3)), statuses);
  }

  private static String bare(String code) {
    return code.replace("`", "");
  }

  static List<String> operations() {
    return rows().map(AccessRow::operation).distinct().toList();
  }
}
