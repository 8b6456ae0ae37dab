package dev.remit.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
  private static final long STEP = 1_111_111_109 / 30;

  /** RFC 6238, appendix B; the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
  void vectorsOfTheStandard(long seconds, String code) {
    assertThat(Totp.code(SECRET, seconds / 30)).isEqualTo(code);
    assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(seconds), 0)).hasValue(seconds / 30);
  }

  @ParameterizedTest
  @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
  void clockMayBeOneStepOff(int steps, boolean taken) {
    var code = Totp.code(SECRET, STEP + steps);
    assertThat(Totp.step(SECRET, code, NOW, 0).isPresent()).isEqualTo(taken);
  }

  @Test
  void codeIsGoodOnce() {
    var code = Totp.code(SECRET, STEP);
    assertThat(Totp.step(SECRET, code, NOW, STEP - 1)).hasValue(STEP);
    assertThat(Totp.step(SECRET, code, NOW, STEP)).isEmpty();
    assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + 1), NOW, STEP)).hasValue(STEP + 1);
  }

  @ParameterizedTest
  @CsvSource({"081805", "''", "81804", "0818040"})
  void otherTextsAreNoCodes(String code) {
    assertThat(Totp.step(SECRET, code, NOW, 0)).isEmpty();
  }

  @Test
  void addressSaysEverythingThatAnAuthenticatorHasToKnow() {
    assertThat(Totp.address("ada", SECRET))
        .isEqualTo("otpauth://totp/Remit:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Remit&algorithm=SHA1&digits=6&period=30");
  }

  @Test
  void secretsAreLongAndDiffer() {
    assertThat(Totp.secret()).hasSize(20).isNotEqualTo(Totp.secret());
  }
}
