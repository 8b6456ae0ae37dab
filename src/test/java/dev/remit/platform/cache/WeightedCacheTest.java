package dev.remit.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedCacheTest {

  private final List<String> computed = new ArrayList<>();
  private final WeightedCache<String, String> cache = new WeightedCache<>(10, String::length);

  @Test
  void computesOnce() {
    assertThat(ask("abc")).isEqualTo("abc");
    assertThat(ask("abc")).isEqualTo("abc");
    assertThat(computed).containsExactly("abc");
  }

  @Test
  void forgetsWhatWasNotAskedForTheLongest() {
    ask("aaaa");
    ask("bbbb");
    ask("aaaa");
    ask("cccc");
    assertThat(cache.weight()).isEqualTo(8);
    computed.clear();
    ask("aaaa");
    ask("bbbb");
    assertThat(computed).containsExactly("bbbb");
  }

  @Test
  void keepsNothingHeavierThanItsBound() {
    ask("aaaa");
    ask("heavier than all");
    ask("heavier than all");
    assertThat(computed).containsExactly("aaaa", "heavier than all", "heavier than all");
    assertThat(cache.weight()).isEqualTo(4);
  }

  @Test
  void forgetsWhatIsUnused() {
    ask("aaaa");
    ask("bbbb");
    cache.forgetUnused(Duration.ofHours(1));
    assertThat(cache.weight()).isEqualTo(8);
    cache.forgetUnused(Duration.ZERO);
    assertThat(cache.weight()).isZero();
    computed.clear();
    ask("aaaa");
    assertThat(computed).containsExactly("aaaa");
  }

  @Test
  void staysWithinItsBoundWhenManyAsk() throws Exception {
    var shared = new WeightedCache<Integer, String>(50, String::length);
    var threads = Executors.newFixedThreadPool(8);
    Callable<Boolean> work = () -> IntStream.range(0, 5_000)
        .allMatch(at -> shared.get(at % 97, key -> "x".repeat(key % 11)).length() == at % 97 % 11 && shared.weight() <= 50);
    try {
      for (var outcome : threads.invokeAll(List.of(work, work, work, work, work, work, work, work))) {
        assertThat(outcome.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private String ask(String key) {
    return cache.get(key, unknown -> {
      computed.add(unknown);
      return unknown;
    });
  }
}
