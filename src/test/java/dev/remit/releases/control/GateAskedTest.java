package dev.remit.releases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateAskedTest {

  @Test
  void nobodyWaitsWithoutSayingSo() {
    var asked = GateAsked.read(new GateInput("Shop/Orders", "feature/x", "production", null));
    assertThat(asked.component()).hasToString("component:shop/orders");
    assertThat(asked.patience()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, PT0S", "60, PT60S", "PT1M, PT60S", "PT0.5S, PT0.5S"})
  void timeIsSecondsOrADuration(String text, Duration patience) {
    assertThat(GateAsked.read(new GateInput("orders", "1", "production", text)).patience()).isEqualTo(patience);
  }

  @ParameterizedTest
  @ValueSource(strings = {"61", "-1", "PT61S", "PT-1S", "soon", "", "99999999999", "1.5", "PT1M1S"})
  void moreThanAMinuteAndWhatIsNoTimeIsRefused(String text) {
    assertThatThrownBy(() -> GateAsked.read(new GateInput("orders", "1", "production", text))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void everythingThatIsWrongIsTold() {
    var refused = catchThrowableOfType(InvalidInput.class, () -> GateAsked.read(new GateInput(null, "-", "", "x")));
    assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("component", "version", "environment", "wait");
  }
}
