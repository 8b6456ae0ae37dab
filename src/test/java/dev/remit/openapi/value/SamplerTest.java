package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplerTest {

  @ParameterizedTest
  @ValueSource(strings = {"^[A-Z]{2}-\\d{4,}$", "^(red|green|blue)$", "[^@]+@[^@]+\\.[a-z]{2,3}$", "^.{3,9}$", "^\\p{L}+$", "^(ab?c)*$", "^[ -~]*$"})
  void whatItWritesMatches(String pattern) {
    var dice = new Random(1);
    var sampler = Objects.requireNonNull(Sampler.of(pattern));
    var regex = Regex.of(pattern);

    for (int i = 0; i < 200; i++) {
      var text = sampler.next(0, dice::nextInt);
      assertThat(regex.finds(text)).as(text).isEqualTo(Answer.YES);
    }
  }

  @Test
  void writesMoreWhereItMay() {
    assertThat(Objects.requireNonNull(Sampler.of("^[a-z]+$")).next(100, many -> 0)).isEqualTo("a".repeat(100));
    assertThat(Objects.requireNonNull(Sampler.of("^[a-z]{1,3}$")).next(100, many -> 0)).isEqualTo("aaa");
  }

  @Test
  void endsWhateverThePattern() {
    assertThat(Objects.requireNonNull(Sampler.of("^((((a{900}){900}){900}){900})*$")).next(1_000_000, many -> many - 1).length()).isLessThan(10_000);
    assertThat(Objects.requireNonNull(Sampler.of("^(()*)*$")).next(10, many -> many - 1)).isEmpty();
  }

  @Test
  void isNoneForWhatIsNoPattern() {
    assertThat(Sampler.of("(a")).isNull();
    assertThat(Sampler.of("^(?=a)b$")).isNull();
  }
}
