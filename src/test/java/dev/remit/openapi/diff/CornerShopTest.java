package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's documents against the changes that their author says he made ({@code corner-shop/expected.md}). */
class CornerShopTest {

  /** A row of the author's table. */
  record Expected(String pair, List<String> severities, String direction, String before, String after, String text) {

    boolean isChange() {
      return !severities.contains("NONE");
    }

    boolean isMetBy(Change change) {
      return severities.contains(change.severity().name())
          && (direction.equals("-") || direction.equalsIgnoreCase(change.direction().name()))
          && (isAt(after, change.pointerAfter()) || isAt(before, change.pointerBefore()));
    }

    private static boolean isAt(String place, @Nullable String pointer) {
      return pointer != null && !place.equals("-") && (place.startsWith(pointer) || pointer.startsWith(place));
    }
  }

  static Stream<String> pairs() {
    return table().stream().map(Expected::pair).distinct();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyChangeMadeIsFoundAndNothingElseIsBreakingOrRisky(String pair) {
    var names = pair.split(" ");
    var changes = Diff.between(document(names[0], names[1]), document(names[0], names[3]));
    var rows = table().stream().filter(row -> row.pair().equals(pair) && row.isChange()).toList();

    for (var row : rows) {
      assertThat(changes).as(row.text()).anyMatch(row::isMetBy);
    }
    for (var change : changes) {
      if (change.severity().compareTo(dev.remit.openapi.Severity.RISKY) >= 0) {
        assertThat(rows).as(change.toString()).anyMatch(row -> row.isMetBy(change));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aChangeMadeBackwardsIsItsMirror(String pair) {
    var names = pair.split(" ");
    Mirrored.assertMirrored(document(names[0], names[1]), document(names[0], names[3]));
  }

  private static Document document(String api, String version) {
    for (var ending : List.of(".yaml", ".json")) {
      var bytes = resource("/demo/corner-shop/" + api + "/" + version + ending);
      if (bytes != null) {
        return Document.read(bytes, Limits.DEFAULT);
      }
    }
    throw new IllegalArgumentException("The demo has no " + api + " " + version);
  }

  private static List<Expected> table() {
    var rows = new ArrayList<Expected>();
    var pair = "";
    for (var line : new String(resource("/corner-shop/expected.md"), StandardCharsets.UTF_8).lines().toList()) {
      if (line.startsWith("## ")) {
        pair = line.substring(3);
      } else if (line.matches("\\| \\d+ \\|.*")) {
        rows.add(row(pair, line));
      }
    }
    return rows;
  }

  private static Expected row(String pair, String line) {
    var cells = Arrays.stream(line.split(" \\| ")).map(cell -> cell.replace("`", "").replace("|", "").strip()).toList();
    return new Expected(pair, List.of(cells.get(1).split(" or ")), cells.get(2), cells.get(4), cells.get(5), line);
  }

  private static byte @Nullable [] resource(String path) {
    try (var in = CornerShopTest.class.getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
