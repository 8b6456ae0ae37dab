package dev.remit.openapi.corpus;

import java.util.Map;
import java.util.TreeMap;

/** Counts what happened, by name, in rows and columns; for several threads. */
final class Tally {

  private final Map<String, Map<String, Long>> rows = new TreeMap<>();

  synchronized void add(String row, String column, long count) {
    rows.computeIfAbsent(row, key -> new TreeMap<>()).merge(column, count, Long::sum);
  }

  synchronized long of(String row, String column) {
    return rows.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
  }

  /** A table in Markdown with these columns. */
  synchronized String table(String title, String... columns) {
    var table = new StringBuilder("| " + title + " | " + String.join(" | ", columns) + " |\n|---|" + "---:|".repeat(columns.length) + '\n');
    for (var row : rows.keySet()) {
      table.append("| ").append(row).append(" |");
      for (var column : columns) {
        table.append(' ').append(of(row, column)).append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }
}
