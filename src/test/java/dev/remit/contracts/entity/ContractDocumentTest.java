package dev.remit.contracts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ContractDocumentTest {

  @Test
  void givesBackWhatItWasGiven() {
    var bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    assertThat(new ContractDocument("digest", bytes).bytes()).isEqualTo(bytes);
    assertThat(new ContractDocument("digest", new byte[0]).bytes()).isEmpty();
  }
}
