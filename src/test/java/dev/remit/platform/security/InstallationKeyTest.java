package dev.remit.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationKeyTest {

  private static final byte[] MESSAGE = "a message".getBytes(StandardCharsets.UTF_8);

  @TempDir
  Path folder;

  @Test
  void theFirstStartMakesAKeyThatOnlyItsOwnerReads() throws IOException {
    started(null, folder.resolve("home"));

    var file = folder.resolve("home/installation-key.pem");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    assertThat(Files.list(file.getParent())).containsExactly(file);
  }

  @Test
  void laterStartsFindTheSameKey() {
    var first = started(null, folder);
    var second = started(null, folder);

    assertThat(second.publicKey()).isEqualTo(first.publicKey());
    assertThat(second.derive("x")).isEqualTo(first.derive("x"));
  }

  @Test
  void serversShareTheFileThatIsNamed() {
    var one = started(null, folder.resolve("one"));
    var other = started(folder.resolve("one/installation-key.pem"), folder.resolve("other"));

    assertThat(other.derive("x")).isEqualTo(one.derive("x"));
    assertThat(folder.resolve("other")).doesNotExist();
    assertThat(started(null, folder.resolve("third")).derive("x")).isNotEqualTo(one.derive("x"));
  }

  @Test
  void eachPurposeHasItsOwnKey() {
    var key = started(null, folder);

    assertThat(key.derive("one")).hasSize(32).isNotEqualTo(key.derive("other")).isEqualTo(key.derive("one"));
  }

  @Test
  void whatIsSignedHoldsForThisMessageOnly() throws Exception {
    var key = started(null, folder);
    var verification = Signature.getInstance("Ed25519");
    verification.initVerify(key.publicKey());

    verification.update(MESSAGE);
    assertThat(verification.verify(key.sign(MESSAGE))).isTrue();
    verification.update(new byte[] {1});
    assertThat(verification.verify(key.sign(MESSAGE))).isFalse();
  }

  @Test
  void aNamedFileThatIsMissingStopsTheStart() {
    assertThatThrownBy(() -> started(folder.resolve("missing.pem"), folder)).hasMessageContaining("missing.pem cannot be read");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileWithoutAKeyStopsTheStartAndIsNotRepeated() throws IOException {
    var file = Files.writeString(folder.resolve("wrong.pem"), "secret nonsense");

    assertThatThrownBy(() -> started(file, folder)).hasMessageContaining("wrong.pem has no block").message().doesNotContain("nonsense");
  }

  @Test
  void halvesOfDifferentPairsStopTheStart() throws IOException {
    started(null, folder.resolve("one"));
    started(null, folder.resolve("other"));
    var one = Files.readString(folder.resolve("one/installation-key.pem"));
    var other = Files.readString(folder.resolve("other/installation-key.pem"));
    var mixed = Files.writeString(folder.resolve("mixed.pem"), one.substring(0, one.indexOf("-----BEGIN PUBLIC")) + other.substring(other.indexOf("-----BEGIN PUBLIC")));

    assertThatThrownBy(() -> started(mixed, folder)).hasMessageContaining("do not belong together");
  }

  @Test
  void nowhereToKeepAKeyStopsTheStart() {
    var key = new InstallationKey();
    key.named = Optional.empty();
    key.home = Optional.empty();

    assertThatThrownBy(() -> key.start(new Startup())).hasMessageContaining("remit.key.file");
  }

  private static InstallationKey started(Path named, Path home) {
    var key = new InstallationKey();
    key.named = Optional.ofNullable(named).map(Path::toString);
    key.home = Optional.of(home.toString());
    key.start(new Startup());
    return key;
  }
}
