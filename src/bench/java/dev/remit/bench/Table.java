package dev.remit.bench;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;

/** Markdown's. */
final class Table {

  private final StringBuilder text = new StringBuilder();

  Table(String... heads) {
    row((Object[]) heads);
    row(Collections.nCopies(heads.length, "---").toArray());
  }

  /** Also told at once, to those who wait. */
  Table row(Object... cells) {
    var row = Arrays.stream(cells).map(Table::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    System.err.print(row);
    text.append(row);
    return this;
  }

  private static String cell(Object value) {
    return value instanceof Double number ? number(number) : value.toString().replace("|", "\\|");
  }

  private static String number(double number) {
    return number >= 100 ? "%,.0f".formatted(number) : number >= 10 ? "%.1f".formatted(number) : "%.2f".formatted(number);
  }

  /** Whether a bar is met. */
  static String bar(boolean met) {
    return met ? "met" : "**missed**";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
