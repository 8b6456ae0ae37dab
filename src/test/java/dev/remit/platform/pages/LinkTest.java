package dev.remit.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {

  @Test
  void partsAreEncoded() {
    assertThat(Link.to("apis", "a b", "ä<").with("q", "x&y=z #").at("c/d"))
        .hasToString("/apis/a%20b/%C3%A4%3C?q=x%26y%3Dz%20%23#c%2Fd");
  }

  @Test
  void parametersWithoutValueAreLeftOut() {
    assertThat(Link.to("apis").with("since", null).with("q", "").with("from", 3).with("a", "b")).hasToString("/apis?from=3&a=b");
  }
}
