package dev.remit.openapi.diff;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One kind of change of {@code catalogue.txt}, whose head explains its columns.
 *
 * @param section the heading it stands under
 */
record CatalogueRow(String section, String id, String level, CatalogueFrame frame, String before, String after,
    List<String> expected, String back, String reason) {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final int COLUMNS = 8;

  static List<CatalogueRow> all() {
    var rows = new ArrayList<CatalogueRow>();
    var section = "";
    for (var line : text().lines().filter(line -> !line.isBlank()).toList()) {
      if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (!line.startsWith("#")) {
        rows.add(of(section, line));
      }
    }
    return List.copyOf(rows);
  }

  private static String text() {
    try (var in = Objects.requireNonNull(CatalogueRow.class.getResourceAsStream("catalogue.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static CatalogueRow of(String section, String line) {
    var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException("Not eight columns: " + line);
    }
    var expected = cells.get(5).isEmpty() ? List.<String>of() : List.of(cells.get(5).split(" \\+ "));
    return new CatalogueRow(section, cells.get(0), cells.get(1), CatalogueFrame.named(cells.get(2)), cells.get(3), cells.get(4),
        expected, cells.get(6), cells.get(7));
  }

  List<Change> changes() {
    return changes(frame, before, after);
  }

  List<Change> changesIn(CatalogueFrame other) {
    return changes(other, before, after);
  }

  /** The same where both fragments stand inside this schema. */
  List<Change> changesWithin(String schema) {
    return changes(frame, schema.formatted(before), schema.formatted(after));
  }

  List<Change> changesBack() {
    return changes(frame, after, before);
  }

  private static List<Change> changes(CatalogueFrame frame, String old, String now) {
    return Diff.between(frame.document(old), frame.document(now), TODAY);
  }

  /** The rule that the id names; empty where nothing is reported. */
  String rule() {
    return expected.isEmpty() ? "" : expected.get(0).split(" ")[0];
  }

  /** Its severity; none where nothing is reported. */
  String severity() {
    return expected.isEmpty() ? "none" : expected.get(0).split(" ")[1];
  }

  @Override
  public String toString() {
    return id;
  }
}
