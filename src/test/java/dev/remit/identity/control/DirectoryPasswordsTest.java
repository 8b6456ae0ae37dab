package dev.remit.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryPasswordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"erika", "erika.müller@example.com", "corp\\erika", "e-1_2", "ерика"})
  void namesAsPeopleHaveThemAreAskedAbout(String name) {
    assertThat(DirectoryPasswords.isLogin(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "erika muster", "erika\u0000", "*", "(uid=erika)", "ｅrika", "erika\u00A0", "eﬁ", "mu\u0308ller", "erika\n"})
  void otherSpellingsOfANameAreNot(String name) {
    assertThat(DirectoryPasswords.isLogin(name)).isFalse();
  }
}
