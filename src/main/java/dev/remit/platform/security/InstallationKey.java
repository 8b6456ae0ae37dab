package dev.remit.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key of this installation: it signs what has to be believed elsewhere, and the keys for what is stored encrypted are
 * derived from it. It is a file: the one that {@code remit.key.file} names, which must be there, or one in Remit's home,
 * made at the first start. All servers of an installation need the same.
 */
@ApplicationScoped
public class InstallationKey {

  private static final String USUAL_NAME = "installation-key.pem";
  private static final int KEY_BYTES = 32;
  private static final byte[] PROBE = "probe".getBytes(StandardCharsets.US_ASCII);

  @Inject
  @ConfigProperty(name = "remit.key.file")
  Optional<String> named;

  @Inject
  @ConfigProperty(name = "remit.home")
  Optional<String> home;

  private KeyPair pair;

  /** A wrong file stops the start: with another key, what is encrypted could not be read any more. */
  void start(@Observes Startup event) {
    var file = named.map(Path::of).orElseGet(this::own);
    pair = KeyFile.read(file);
    if (!holds(sign(PROBE))) {
      throw new IllegalStateException("The two keys in " + file + " do not belong together");
    }
  }

  /** Ed25519 (RFC 8032). */
  public byte[] sign(byte[] message) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(pair.getPrivate());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public PublicKey publicKey() {
    return pair.getPublic();
  }

  /**
   * 256 bits for one purpose; the same at every start, on every server.
   *
   * @param purpose says it: {@code totp-secrets}; different ones know nothing of one another
   */
  public byte[] derive(String purpose) {
    var secret = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
    return Hkdf.derive(secret, new byte[0], ("remit " + purpose).getBytes(StandardCharsets.UTF_8), KEY_BYTES);
  }

  private Path own() {
    var file = Path.of(home.orElseThrow(() -> new IllegalStateException("Neither remit.key.file nor remit.home is set"))).resolve(USUAL_NAME);
    if (!Files.exists(file)) {
      KeyFile.make(file);
    }
    return file;
  }

  private boolean holds(byte[] signed) {
    try {
      var verification = Signature.getInstance("Ed25519");
      verification.initVerify(pair.getPublic());
      verification.update(PROBE);
      return verification.verify(signed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
