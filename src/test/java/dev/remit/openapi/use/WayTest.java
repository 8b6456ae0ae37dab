package dev.remit.openapi.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      a | 1
      a.b | 2
      [] | 1
      items[].price | 3
      [][].x | 3
      *.price | 2
      "a.b".c | 2
      "" | 1
      @type | 1
      content-type | 1
      "x\\"y"[] | 2
      "*" | 1
      """)
  void isReadAndWrittenAlike(String text, int steps) {
    assertThat(Way.parse(text).steps()).hasSize(steps);
    assertThat(Way.parse(text)).hasToString(text);
  }

  @Test
  void theEmptyTextIsTheValueItself() {
    assertThat(Way.parse("").steps()).isEmpty();
    assertThat(Way.parse("\"\"").steps()).isEqualTo(List.of(new Way.Step(Way.Kind.MEMBER, "")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      .a
      a..b
      a.
      a[0]
      a[
      a]
      "a
      "\\q"
      []a
      a"b
      """)
  void whatIsNoWayIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Way.parse(text)).withMessageContaining("names no member");
  }

  @Property(tries = 500)
  void everyNameIsReadBack(@ForAll String first, @ForAll String second) {
    var way = Way.HERE.member(first).to(Way.Step.ITEM).member(second).to(Way.Step.ANY);

    assertThat(Way.parse(way.toString())).isEqualTo(way);
  }
}
