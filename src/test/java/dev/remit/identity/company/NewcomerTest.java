package dev.remit.identity.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcomerTest {

  @ParameterizedTest
  @CsvSource({
      "anna, anna", "Anna.Stein, anna-stein", "Änne Groß, anne-gross", "anna@example.com, anna", "--x--, x", "王伟, person", "'', person",
      "CORP\\anna, corp-anna"})
  void aNameBecomesASlug(String name, String slug) {
    assertThat(Newcomer.of(who(name, null, null)).slug()).isEqualTo(slug);
  }

  @Test
  void whoHasNoNameThatCanBeReadIsCalledByTheirAddressOrDisplayName() {
    assertThat(Newcomer.of(who("王伟", "王伟", "wei@example.com")).slug()).isEqualTo("wei");
    assertThat(Newcomer.of(who(null, "Wei Wang", null)).slug()).isEqualTo("wei-wang");
  }

  @Test
  void takenNamesAreNumberedAndNeverTooLong() {
    assertThat(Newcomer.of(who("anna", null, null)).names().limit(3)).containsExactly("anna", "anna-2", "anna-3");
    assertThat(Newcomer.of(who("x".repeat(80), null, null)).names().limit(12)).allMatch(name -> name.length() <= 63).doesNotHaveDuplicates();
  }

  @Test
  void whatCannotBeKeptIsLeftOut() {
    var somebody = Newcomer.of(who("anna", " Anna\r\nStein\u0000 ", "no address"));

    assertThat(somebody.displayName()).isEqualTo("Anna  Stein");
    assertThat(somebody.email()).isNull();
    assertThat(Newcomer.of(who("anna", null, "a".repeat(250) + "@example.com")).email()).isNull();
    assertThat(Newcomer.of(who("anna", "x".repeat(199) + "😀", null)).displayName()).hasSize(199);
    assertThat(Newcomer.of(who("anna", " ", null)).displayName()).isEqualTo("anna");
  }

  private static CompanyIdentity who(@Nullable String name, @Nullable String displayName, @Nullable String email) {
    return new CompanyIdentity("https://issuer", "subject", null, name, displayName, email, false, Set.of());
  }
}
