package dev.remit.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChecksTest {

  private final Checks checks = new Checks();

  @Test
  void tellsAllThatIsWrongAtOnce() {
    checks.that(false, "/one", "One.");
    checks.number("/two", 7, 1, 6);
    checks.line("/three", "a\nb", 9);
    checks.text("/four", "x".repeat(10), 9);
    assertThatThrownBy(checks::orRefuse).isInstanceOfSatisfying(InvalidInput.class,
        refusal -> assertThat(refusal.violations()).extracting(Violation::pointer).containsExactly("/one", "/two", "/three", "/four"));
  }

  @Test
  void whatIsFineIsGivenBackWithoutTheBlanksAroundIt() {
    assertThat(checks.line("/line", "  a b ", 3)).isEqualTo("a b");
    assertThat(checks.text("/text", "a\nb", 3)).isEqualTo("a\nb");
    assertThat(checks.line("/blank", "  ", 3)).isNull();
    assertThat(checks.line("/absent", null, 3)).isNull();
    checks.number("/absent", null, 1, 2);
    checks.number("/edge", 2, 1, 2);
    assertThatCode(checks::orRefuse).doesNotThrowAnyException();
  }

  @Test
  void refusesWhatNoDatabaseKeeps() {
    checks.text("/zero", "a\u0000b", 9);
    checks.line("/half", "\ud800", 9);
    assertThatThrownBy(checks::orRefuse).isInstanceOf(InvalidInput.class);
  }
}
