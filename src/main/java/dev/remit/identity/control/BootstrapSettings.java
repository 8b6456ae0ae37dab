package dev.remit.identity.control;

import dev.remit.platform.security.SecretFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    return token.or(() -> file.map(path -> SecretFile.read(path, "the bootstrap token"))).map(String::strip).filter(text -> !text.isEmpty());
  }
}
