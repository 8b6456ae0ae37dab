package dev.remit.platform.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remit.platform.problem.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnstileTest {

  private final Turnstile turnstile = new Turnstile(1, Duration.ofMillis(10));

  @Test
  void refusesWhoWaitsTooLong() {
    try (var first = turnstile.enter()) {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(turnstile::enter)
          .matches(problem -> problem.kind() == Problem.Kind.UNAVAILABLE);
      assertThat(first).isNotNull();
    }
    assertThat(turnstile.inside(() -> "in")).isEqualTo("in");
  }

  @Test
  void letsTheNextInAfterAFailure() {
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> turnstile.inside(() -> {
      throw new IllegalStateException();
    }));
    assertThat(turnstile.inside(() -> "in")).isEqualTo("in");
  }
}
