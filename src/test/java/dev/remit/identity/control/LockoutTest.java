package dev.remit.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @ParameterizedTest
  @CsvSource({"5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "2147483647, 900"})
  void delayDoublesUpToAQuarterOfAnHour(int failures, int seconds) {
    assertThat(Lockout.until(failures, NOW)).isEqualTo(NOW.plusSeconds(seconds));
  }

  @Test
  void firstFailuresAreFree() {
    assertThat(Lockout.until(0, NOW)).isNull();
    assertThat(Lockout.until(4, NOW)).isNull();
  }
}
