package dev.remit.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The token with which an unattended installation begins; given as it is, or as a file. */
@ApplicationScoped
class BootstrapSettings {

  @Inject
  @ConfigProperty(name = "remit.bootstrap.token")
  Optional<String> token;

  @Inject
  @ConfigProperty(name = "remit.bootstrap.token.file")
  Optional<String> file;

  Optional<String> token() {
    return token.or(() -> file.map(BootstrapSettings::content)).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static String content(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The file of the bootstrap token cannot be read", unreadable);
    }
  }
}
