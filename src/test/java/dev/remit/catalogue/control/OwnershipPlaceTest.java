package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remit.platform.page.Cursor;
import dev.remit.platform.problem.InvalidInput;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a list has been read. */
class OwnershipPlaceTest {

  private static final UUID ID = UUID.fromString("0199a1b2-0000-7000-8000-000000000001");

  @Test
  void itBeginsBeforeAllNames() {
    assertThat(read(null)).isEqualTo(OwnershipPlace.BEGINNING);
  }

  @Test
  void aThingIsFoundAgainByItsName() {
    var place = new OwnershipPlace("payments~ledger", ID, true);
    assertThat(read(Cursor.of(place.text()))).isEqualTo(place);
    assertThat(Cursor.of(new OwnershipPlace("n".repeat(127), ID, true).text())).isNotEmpty();
  }

  @Test
  void aRelationIsFoundAgainByWhatItLeadsTo() {
    assertThat(read(Cursor.of(OwnershipPlace.text(ID, true)))).isEqualTo(new OwnershipPlace("named true", ID, true));
    assertThat(read(Cursor.of(OwnershipPlace.text(ID, false)))).isEqualTo(new OwnershipPlace("named false", ID, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders", "orders 1", "orders 0199a1b2-0000-7000-8000-00000000000", "=0199a1b2-0000-7000-8000-000000000001", "> "})
  void whatWasNeverGivenOutIsRefused(String position) {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> read(Cursor.of(position)))
        .satisfies(refusal -> assertThat(refusal.violations().get(0).pointer()).isEqualTo("cursor"));
  }

  private static OwnershipPlace read(String cursor) {
    return OwnershipPlace.read(cursor, (id, forward) -> "named " + forward);
  }
}
