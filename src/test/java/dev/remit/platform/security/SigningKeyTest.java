package dev.remit.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.chain.Checkpoint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Signature;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it signs is verified by the platform's own Ed25519, which is another one. */
class SigningKeyTest {

  private static final byte[] MESSAGE = "a message".getBytes(StandardCharsets.UTF_8);

  @TempDir
  Path folder;

  @Test
  void whatIsSignedHoldsForThisMessageOnly() throws Exception {
    var key = in("home");

    assertThat(holds(key, MESSAGE, key.sign(MESSAGE))).isTrue();
    assertThat(holds(key, new byte[] {1}, key.sign(MESSAGE))).isFalse();
    assertThat(holds(in("other"), MESSAGE, key.sign(MESSAGE))).isFalse();
  }

  @Test
  void theSameInstallationHasTheSameKey() {
    assertThat(in("home").publicKey()).isEqualTo(in("home").publicKey()).isNotEqualTo(in("other").publicKey());
  }

  @Test
  void itsPublicHalfIsReadByWhoVerifies() {
    assertThat(Checkpoint.key(in("home").publicPem())).isEqualTo(in("home").publicKey());
  }

  private static boolean holds(SigningKey key, byte[] message, byte[] signature) throws Exception {
    var verification = Signature.getInstance("Ed25519");
    verification.initVerify(key.publicKey());
    verification.update(message);
    return verification.verify(signature);
  }

  private SigningKey in(String home) {
    var installation = new InstallationKey();
    installation.file = Optional.empty();
    installation.home = Optional.of(folder.resolve(home).toString());
    installation.open();
    var key = new SigningKey();
    key.installation = installation;
    key.open();
    return key;
  }
}
