package dev.remit.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

  @ParameterizedTest
  @CsvSource({
    "orders@shop.example, mailto:orders@shop.example",
    "https://chat.example/orders, https://chat.example/orders",
    "+49 30 123-456, tel:+4930123456"
  })
  void anAddressCanBeClicked(String words, String address) {
    assertThat(Contact.of(words)).isEqualTo(new Contact(words, address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#team-orders", "javascript:alert(1)", "orders@shop.example?bcc=x@y.example", "ask Ada, or +49 30 1", "ftp://shop.example", "a@b"})
  void otherWordsCanNot(String words) {
    assertThat(Contact.of(words)).isEqualTo(new Contact(words, null));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void nothingIsNothing(String words) {
    assertThat(Contact.of(words)).isNull();
  }

  @Test
  void spacesAroundAreNotMeant() {
    assertThat(Contact.of(" orders@shop.example ")).isEqualTo(new Contact("orders@shop.example", "mailto:orders@shop.example"));
  }
}
