package dev.remit.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  private static final List<String> ABOUT = List.of("margaret", "Margaret Hamilton", "m.hamilton@example.com");

  @ParameterizedTest
  @ValueSource(strings = {
      "correct horse battery staple",
      "tr0ub4d0",
      "пароль-из-слов",
      "密码就是这样的八个字",
      "🐢🐇🦊🐻🐼🦁🐸🐙",
      "margaret likes sea otters",
      "        a b c d",
  })
  void longOnesOfAnyCharactersAreTaken(String password) {
    assertThat(PasswordPolicy.flaws(password, ABOUT)).isEmpty();
  }

  @Test
  void lengthIsCountedInCharactersNotInUnits() {
    assertThat(PasswordPolicy.flaws("🐢🐇🦊🐻🐼🦁🐸", ABOUT)).hasSize(1);
    assertThat(PasswordPolicy.flaws("aZ9!kq#", ABOUT)).hasSize(1);
    assertThat(PasswordPolicy.flaws("k7🐢x".repeat(32), ABOUT)).isEmpty();
    assertThat(PasswordPolicy.flaws("k7🐢x".repeat(32) + "y", ABOUT)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "PassWord", "iloveyou", "Password1!", "!!!dragon!!!2024", "aaaaaaaaaaaa", "abababababab", "abcdefghijkl",
      "987654321", "ｐａｓｓｗｏｒｄ"})
  void whatOneWouldTryFirstIsRefused(String password) {
    assertThat(PasswordPolicy.flaws(password, ABOUT)).containsExactly("This password is among the first that somebody would try.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Margaret69", "hamilton-1", "remit-remit-1", "remitmargaret7", "m.hamilton@example.com"})
  void ownNameAndOursAreNotEnough(String password) {
    assertThat(PasswordPolicy.flaws(password, ABOUT)).containsExactly("A password is more than your own name, address and the word remit.");
  }

  @Test
  void nameOfSomebodyElseIsAWordLikeAnother() {
    assertThat(PasswordPolicy.flaws("hamilton-1", List.of("ada"))).isEmpty();
  }

  @Test
  void halvesOfPairsAreRefused() {
    assertThat(PasswordPolicy.flaws("sea otters \ud83d", ABOUT)).hasSize(1);
  }
}
