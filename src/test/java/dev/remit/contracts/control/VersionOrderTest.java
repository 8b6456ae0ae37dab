package dev.remit.contracts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VersionOrderTest {

  /** Each line is in rising order. */
  static Stream<List<String>> rising() {
    return Stream.of(
        // the example of semver.org, item 11
        List.of("1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
            "1.0.0-rc.1", "1.0.0"),
        List.of("1.0.0", "2.0.0", "2.1.0", "2.1.1", "2.10.0", "10.0.0"),
        List.of("v1", "1.1", "v1.1.1", "1.2"),
        List.of("1.0.0-SNAPSHOT", "1.0.0", "1.0.0.1"),
        List.of("1-beta", "1", "2"),
        List.of("v1alpha1", "v1beta1", "v1beta2", "v1", "v2alpha1", "v2"),
        List.of("2021-03-04", "2022-11-15-preview", "2022-11-15", "2022-11-16", "2023-01-01"),
        List.of("2022.11.9", "2022.11.15"),
        List.of("release 2", "release 10"),
        List.of("99999999999999999999.0.0", "100000000000000000000.0.0"),
        List.of("1.0.0+a", "1.0.0+b", "1.0.1"));
  }

  @ParameterizedTest
  @MethodSource("rising")
  void putsInOrder(List<String> rising) {
    var shuffled = new ArrayList<>(rising);
    Collections.shuffle(shuffled, new Random(4));
    shuffled.sort(VersionOrder.ascending());
    assertThat(shuffled).isEqualTo(rising);
  }

  @Test
  void tellsDifferentTextsApart() {
    assertThat(VersionOrder.ascending().compare("1.0", "1.0.0")).isNotZero();
    assertThat(VersionOrder.ascending().compare("1.0.0", "1.0.0")).isZero();
  }

  @Test
  void theLatestIsNoPreRelease() {
    assertThat(VersionOrder.latest(List.of("1.0.0", "1.2.0", "2.0.0-rc.1", "1.10.0"), Function.identity())).contains("1.10.0");
    assertThat(VersionOrder.latest(List.of("2022-11-15", "2023-01-01-preview"), Function.identity())).contains("2022-11-15");
  }

  @Test
  void theLatestOfPreReleasesIsTheHighest() {
    assertThat(VersionOrder.latest(List.of("1.0.0-beta", "1.0.0-rc.1"), Function.identity())).contains("1.0.0-rc.1");
    assertThat(VersionOrder.latest(List.<String>of(), Function.identity())).isEmpty();
  }

  @Test
  void whatIsBeforeIsTheHighestBelow() {
    var versions = List.of("1.0.0", "3.0.0", "1.2.0", "2.0.0");
    assertThat(VersionOrder.before("2.0.0", versions, Function.identity())).contains("1.2.0");
    assertThat(VersionOrder.before("2.5.0", versions, Function.identity())).contains("2.0.0");
    assertThat(VersionOrder.before("1.0.0", versions, Function.identity())).isEmpty();
  }
}
