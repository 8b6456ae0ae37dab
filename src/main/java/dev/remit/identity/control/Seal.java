package dev.remit.identity.control;

import dev.remit.platform.security.InstallationKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keeps the secrets of authenticators unreadable in the database, each good for its own person only: AES-256 in GCM. */
@ApplicationScoped
class Seal {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject
  InstallationKey installation;

  private SecretKeySpec key;

  @PostConstruct
  void open() {
    key = new SecretKeySpec(installation.derive("second-factor"), "AES");
  }

  String close(UUID person, byte[] secret) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var closed = run(Cipher.ENCRYPT_MODE, person, nonce, secret);
    return Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE_BYTES + closed.length).put(nonce).put(closed).array());
  }

  /** @throws IllegalStateException when it was closed for somebody else, or by another installation's key */
  byte[] open(UUID person, String closed) {
    var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(closed));
    var nonce = new byte[NONCE_BYTES];
    bytes.get(nonce);
    var rest = new byte[bytes.remaining()];
    bytes.get(rest);
    return run(Cipher.DECRYPT_MODE, person, nonce, rest);
  }

  private byte[] run(int mode, UUID person, byte[] nonce, byte[] text) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(person.toString().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException other) {
      throw new IllegalStateException("A second factor was sealed with another key; see REMIT_KEY_FILE", other);
    }
  }
}
