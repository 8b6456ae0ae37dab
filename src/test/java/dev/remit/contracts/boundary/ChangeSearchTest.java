package dev.remit.contracts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeSearchTest {

  private final Change change = change("GET /orders", Severity.BREAKING);

  @ParameterizedTest
  @ValueSource(strings = {"", "type-changed", "TYPE-changed", "/orders", "items[].total", "abc123", "PUT /orders/{id}"})
  void textIsFoundInRulePlaceAndOperationWhateverItsCapitals(String text) {
    assertThat(new ChangeSearch(Set.of(), text).finds(change)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"customers", "why it matters", "number"})
  void textElsewhereIsNotFound(String text) {
    assertThat(new ChangeSearch(Set.of(), text).finds(change)).isFalse();
  }

  @Test
  void severityHasToFitToo() {
    assertThat(new ChangeSearch(EnumSet.of(Severity.BREAKING, Severity.RISKY), "orders").finds(change)).isTrue();
    assertThat(new ChangeSearch(EnumSet.of(Severity.RISKY), "orders").finds(change)).isFalse();
  }

  @Test
  void changesOfOneOperationThatFollowEachOtherAreOneGroup() {
    var whole = change(null, Severity.RISKY);
    var groups = OperationChanges.of(List.of(whole, change, change, change("PUT /orders", Severity.RISKY), change));

    assertThat(groups).extracting(OperationChanges::operation).containsExactly(null, "GET /orders", "PUT /orders", "GET /orders");
    assertThat(groups.get(1).changes()).hasSize(2);
    assertThat(groups.get(1).method()).isEqualTo("GET");
    assertThat(groups.get(1).path()).isEqualTo("/orders");
  }

  private static Change change(String operation, Severity severity) {
    return new Change("type-changed", severity, false, Direction.RESPONSE, operation, "200 application/json: items[].total",
        null, null, "\"number\"", "\"string\"", "why it matters", "how to fix it", "abc123",
        List.of(new Change.Use("PUT /orders/{id}", "200")), null);
  }
}
