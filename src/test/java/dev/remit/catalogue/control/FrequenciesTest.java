package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words are counted once in a while. */
class FrequenciesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final List<List<Object>> asked = new ArrayList<>();
  private final Frequencies frequencies = frequencies();

  @Test
  void areAskedForOnce() {
    assertThat(frequencies.count(Term.beginning("pay"), 300)).isEqualTo(300);
    assertThat(frequencies.count(Term.beginning("pay"), 300)).isEqualTo(300);
    assertThat(asked).containsExactly(List.of("pay", "paz", 300));
  }

  @Test
  void areCountedFurtherWhenOneNeedsIt() {
    frequencies.count(Term.beginning("pay"), 300);
    assertThat(frequencies.count(Term.beginning("pay"), 3_000)).isEqualTo(3_000);
    assertThat(frequencies.count(Term.exactly("pay"), 300)).isEqualTo(300);
    assertThat(asked).hasSize(3);
  }

  @Test
  void areCountedAnewAfterAWhile() {
    frequencies.count(Term.beginning("pay"), 300);
    frequencies.clock = Clock.offset(frequencies.clock, Frequencies.REMEMBERED.minus(Duration.ofMillis(1)));
    frequencies.count(Term.beginning("pay"), 300);
    assertThat(asked).hasSize(1);
    frequencies.clock = Clock.offset(frequencies.clock, Duration.ofMillis(1));
    frequencies.count(Term.beginning("pay"), 300);
    assertThat(asked).hasSize(2);
  }

  /** Every word is as frequent as can be. */
  private Frequencies frequencies() {
    var made = new Frequencies();
    made.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    made.words = (WordQueries) Proxy.newProxyInstance(WordQueries.class.getClassLoader(), new Class<?>[] {WordQueries.class}, (proxy, method, arguments) -> {
      asked.add(List.of(arguments));
      return Long.valueOf((int) arguments[2]);
    });
    return made;
  }
}
