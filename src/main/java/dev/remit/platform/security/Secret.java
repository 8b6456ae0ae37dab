package dev.remit.platform.security;

import dev.remit.platform.id.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Random texts that only their owner has: 256 bits, of which we keep the hash. Nobody guesses one, so no salt is needed. */
public final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Secret() {}

  /** 43 characters of base64url (RFC 4648, section 5). */
  public static String random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** SHA-256, hexadecimal. */
  public static String hash(String secret) {
    return Sha256.of(secret);
  }
}
