package dev.remit.contracts.control;

import static dev.remit.openapi.Severity.BREAKING;
import static dev.remit.openapi.Severity.EDITORIAL;
import static dev.remit.openapi.Severity.RISKY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Severity;
import dev.remit.platform.page.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesPageTest {

  private static final List<Severity> SEVERITIES = List.of(BREAKING, RISKY, EDITORIAL);
  private static final List<Change> ALL = IntStream.range(0, 9).mapToObj(ChangesPageTest::change).toList();

  @Test
  void showsAllWithoutAFilter() {
    var page = ChangesPage.of(ALL, Set.of(), 0, 9);
    assertThat(page.items()).isEqualTo(ALL);
    assertThat(page.next()).isNull();
  }

  @Test
  void showsOnlyWhatIsAskedFor() {
    assertThat(ChangesPage.of(ALL, Set.of(BREAKING, EDITORIAL), 0, 9).items())
        .extracting(Change::place).containsExactly("0", "2", "3", "5", "6", "8");
  }

  @Test
  void pagesOneAfterTheOtherAreTheWhole() {
    var places = new ArrayList<String>();
    var page = ChangesPage.of(ALL, Set.of(RISKY, BREAKING), 0, 4);
    page.items().forEach(change -> places.add(change.place()));
    var rest = ChangesPage.of(ALL, Set.of(RISKY, BREAKING), Cursor.offset(page.next()), 4);
    rest.items().forEach(change -> places.add(change.place()));
    assertThat(places).containsExactly("0", "1", "3", "4", "6", "7");
    assertThat(rest.next()).isNull();
  }

  @Test
  void isEmptyBehindTheEnd() {
    assertThat(ChangesPage.of(ALL, Set.of(), 1_000, 4).items()).isEmpty();
  }

  private static Change change(int at) {
    return new Change("rule", SEVERITIES.get(at % SEVERITIES.size()), false, Direction.NONE, null, String.valueOf(at), null,
        null, null, null, "why", "fix", "fingerprint", List.of(), null);
  }
}
