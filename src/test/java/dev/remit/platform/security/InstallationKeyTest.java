package dev.remit.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationKeyTest {

  @TempDir
  Path folder;

  @Test
  void isMadeOnceAndForItsOwnerOnly() throws IOException {
    var home = folder.resolve("not/there/yet");
    var first = inHome(home).derive("tickets");
    assertThat(inHome(home).derive("tickets")).isEqualTo(first).hasSize(32);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("key")))).isEqualTo("rw-------");
    assertThat(home).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void everyPurposeAndEveryInstallationHasItsOwn() {
    var here = inHome(folder.resolve("here"));
    assertThat(here.derive("tickets")).isNotEqualTo(here.derive("second-factor"))
        .isNotEqualTo(inHome(folder.resolve("there")).derive("tickets"));
  }

  @Test
  void fileThatIsNamedWins() throws IOException {
    var file = Files.writeString(folder.resolve("shared"), "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n");
    var one = of(Optional.of(file.toString()), Optional.of(folder.resolve("one").toString()));
    var other = of(Optional.of(file.toString()), Optional.of(folder.resolve("other").toString()));
    assertThat(one.derive("tickets")).isEqualTo(other.derive("tickets"));
    assertThat(folder.resolve("one")).doesNotExist();
  }

  @Test
  void keyThatIsTooShortOrNoneIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("key"), "c2hvcnQ=");
    assertThatThrownBy(() -> inHome(folder)).isInstanceOf(IllegalStateException.class).hasMessageContaining(file.toString());
    Files.writeString(file, "no base64!");
    assertThatThrownBy(() -> inHome(folder)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void fileThatIsNamedHasToBeThere() {
    var missing = folder.resolve("missing");
    assertThatThrownBy(() -> of(Optional.of(missing.toString()), Optional.of(folder.toString())))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining(missing.toString());
    assertThat(missing).doesNotExist();
  }

  private static InstallationKey inHome(Path home) {
    return of(Optional.empty(), Optional.of(home.toString()));
  }

  private static InstallationKey of(Optional<String> file, Optional<String> home) {
    var key = new InstallationKey();
    key.file = file;
    key.home = home;
    key.open();
    return key;
  }
}
