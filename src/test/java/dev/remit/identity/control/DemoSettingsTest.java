package dev.remit.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoSettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.0.1.1", "::1", "[::1]", "0:0:0:0:0:0:0:1"})
  void onlyThisMachineReachesTheLoopbackInterface(String host) {
    assertThat(DemoSettings.isLoopback(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "0.0.0.0", "::", "", "10.0.0.1", "remit.example.com", "127.0.0.1.example.com", "localhost.example.com", "::11"})
  void everythingElseMayBeReachedByOthers(String host) {
    assertThat(DemoSettings.isLoopback(host)).isFalse();
  }
}
