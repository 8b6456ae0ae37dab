package dev.remit.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Argon2idTest {

  private static final Argon2id CHEAP = new Argon2id(64, 1, 1);

  @Test
  void passwordFitsItsOwnHashOnly() {
    var hash = CHEAP.hash("correct horse battery staple");
    assertThat(Argon2id.matches(hash, "correct horse battery staple")).isTrue();
    assertThat(Argon2id.matches(hash, "correct horse battery stapl")).isFalse();
    assertThat(Argon2id.matches(hash, "")).isFalse();
  }

  @Test
  void hashSaysWhatItWasMadeWith() {
    assertThat(Argon2id.PRESENT.hash("x")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(200);
    assertThat(CHEAP.made(CHEAP.hash("x"))).isTrue();
    assertThat(Argon2id.PRESENT.made(CHEAP.hash("x"))).isFalse();
  }

  @Test
  void twoHashesOfOnePasswordDiffer() {
    assertThat(CHEAP.hash("x")).isNotEqualTo(CHEAP.hash("x"));
  }

  /** Made with the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -e}. */
  @Test
  void hashOfTheReferenceImplementationIsRead() {
    var reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertThat(Argon2id.matches(reference, "password")).isTrue();
    assertThat(Argon2id.matches(reference, "Password")).isFalse();
  }

  @Test
  void formsOfTheSameCharactersAreOnePassword() {
    var hash = CHEAP.hash("caf\u00e9 \ufb01ne");
    assertThat(Argon2id.matches(hash, "cafe\u0301 fine")).isTrue();
    assertThat(Argon2id.matches(hash, "cafe fine")).isFalse();
  }

  @Test
  void whatIsNoHashIsRefused() {
    assertThatThrownBy(() -> Argon2id.matches("5f4dcc3b5aa765d61d8327deb882cf99", "password")).isInstanceOf(IllegalArgumentException.class);
  }
}
