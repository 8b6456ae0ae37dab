package dev.remit.openapi.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({"email, ada@example.com", "E-Mail, ada@example.com", "user_email_address, ada@example.com", "HTTPUrl, https://example.com/example",
      "emails, ada@example.com", "addressLine2, 2nd floor", "favouriteColour, #336699"})
  void areKnownByTheirLastWords(String name, String first) {
    assertThat(Hint.of(name).texts()).startsWith(first);
  }

  @Test
  void whatIsNotKnownIsItsOwnLabel() {
    assertThat(Hint.of("warehouseShelf")).isEqualTo(Hint.labelled("Warehouse shelf"));
    assertThat(Hint.of("")).isEqualTo(Hint.NONE);
    assertThat(Hint.of("-_-")).isEqualTo(Hint.NONE);
  }

  @Test
  void numbersHaveARange() {
    assertThat(Hint.of("latitude").from()).isEqualByComparingTo("-90");
    assertThat(Hint.of("latitude").to()).isEqualByComparingTo("90");
    assertThat(Hint.of("price").numbers()).isNotEmpty();
    assertThat(Hint.of("isDeleted").denies()).isTrue();
    assertThat(Hint.of("isActive").denies()).isFalse();
  }

  @Test
  void eachStandsOnceInTheList() throws IOException {
    try (var file = Names.class.getResourceAsStream("names.txt")) {
      var names = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .flatMap(line -> Stream.of(line.substring(0, line.indexOf(": ")).split(",")))
          .map(name -> name.strip().replace(" ", "").replace("-", "")).toList();

      assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }
  }
}
