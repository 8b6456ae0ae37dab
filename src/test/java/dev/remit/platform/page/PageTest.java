package dev.remit.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remit.platform.problem.InvalidInput;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @Test
  void endsWithACursorWhereMoreFollows() {
    var page = Page.of(List.of("a", "b", "c"), 2, Function.identity());
    assertThat(page.items()).containsExactly("a", "b");
    assertThat(Cursor.position(page.next())).isEqualTo("b");
  }

  @Test
  void endsWithoutOneWhereNothingFollows() {
    assertThat(Page.of(List.of("a", "b"), 2, Function.<String>identity()).next()).isNull();
    assertThat(Page.of(List.<String>of(), 2, Function.identity())).isEqualTo(new Page<>(List.of(), null));
  }

  @Test
  void cursorsCountToo() {
    assertThat(Cursor.offset(null)).isZero();
    assertThat(Cursor.offset(Cursor.of("200"))).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "zz", "AA", "_____w"})
  void refusesCursorsOfNobody(String cursor) {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Cursor.position(cursor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "a", "9999999999", " 1"})
  void refusesOffsetsOfNobody(String position) {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Cursor.offset(Cursor.of(position)));
  }

  @Test
  void readsLimits() {
    assertThat(Limit.read(null, 50)).isEqualTo(50);
    assertThat(Limit.checked(Limit.read("200", 50), 200)).isEqualTo(200);
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Limit.read("many", 50));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Limit.checked(0, 200));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Limit.checked(201, 200));
  }
}
