package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTextPolicyTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "orders-api", "a--b", "123456789012345678901234567890123456789012345678901234567890123"})
  void allowsSlugs(String name) {
    assertThatCode(() -> ApiTextPolicy.check(name, "Orders", null)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "-", "-a", "a-", "A", "a b", "a_", ".a", "a~b", "ä", "a\n", "a/b",
    "1234567890123456789012345678901234567890123456789012345678901234"})
  void refusesOtherNames(@Nullable String name) {
    assertThat(pointersOf(name, "Orders", null)).containsExactly("/name");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "two\nlines", "nul\0", "half \ud800"})
  void refusesOtherTitles(@Nullable String title) {
    assertThat(pointersOf("orders-api", title, null)).containsExactly("/title");
  }

  @Test
  void countsCharacters() {
    assertThatCode(() -> ApiTextPolicy.check("a", "t".repeat(200), "d".repeat(1_000))).doesNotThrowAnyException();
    assertThat(pointersOf("a", "t".repeat(201), "d".repeat(1_001))).containsExactly("/title", "/description");
  }

  @Test
  void allowsDescriptionsOfSeveralLines() {
    assertThatCode(() -> ApiTextPolicy.check("a", "Orders", "one\r\n\ttwo")).doesNotThrowAnyException();
  }

  @Test
  void tellsEveryBrokenRule() {
    assertThat(pointersOf("A", "", "nul\0")).containsExactly("/name", "/title", "/description");
  }

  @Test
  void searchesNoTextThatNothingCanContain() {
    assertThatCode(() -> EntityTexts.checkSearch("q", null)).doesNotThrowAnyException();
    assertThatCode(() -> EntityTexts.checkSearch("q", "100%")).doesNotThrowAnyException();
    assertThat(catchThrowableOfType(InvalidInput.class, () -> EntityTexts.checkSearch("q", "\0")).violations())
        .extracting(Violation::pointer).containsExactly("q");
  }

  private static List<String> pointersOf(@Nullable String name, @Nullable String title, @Nullable String description) {
    var refusal = catchThrowableOfType(InvalidInput.class, () -> ApiTextPolicy.check(name, title, description));
    return refusal.violations().stream().map(Violation::pointer).toList();
  }
}
