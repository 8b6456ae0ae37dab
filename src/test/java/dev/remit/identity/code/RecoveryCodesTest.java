package dev.remit.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

  @Test
  void tenDifferentOnes() {
    assertThat(RecoveryCodes.random()).hasSize(10).doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){5}"));
  }

  @Test
  void howTheyAreTypedDoesNotMatter() {
    assertThat(RecoveryCodes.plain(" abcd efgh-IJKL mn22 ")).isEqualTo("ABCDEFGHIJKLMN22").isEqualTo(RecoveryCodes.plain("ABCD-EFGH-IJKL-MN22"));
    assertThat(RecoveryCodes.plain("ABCD-EFGH-IJKL-MN23")).isNotEqualTo("ABCDEFGHIJKLMN22");
  }

  /** RFC 4648, section 10, without padding. */
  @Test
  void base32IsThatOfTheStandard() {
    assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    assertThat(Base32.encode("f".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MY");
    assertThat(Base32.encode(new byte[0])).isEmpty();
    assertThat(Base32.encode(new byte[] {-1, -1, -1, -1, -1})).isEqualTo("77777777");
  }
}
