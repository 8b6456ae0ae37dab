package dev.remit.identity.password;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes of passwords by Argon2id (RFC 9106), written as the Password Hashing Competition does: with all that they were
 * made with, so that what is asked of new ones may grow.
 *
 * @param memory kibibytes
 * @param passes over the memory
 * @param lanes computed side by side
 */
public record Argon2id(int memory, int passes, int lanes) {

  /** What new hashes are made with: one of OWASP's recommendations, 19 MiB each. */
  public static final Argon2id PRESENT = new Argon2id(19_456, 2, 1);

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern WRITTEN =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  /** A hash of this password with a new salt. */
  public String hash(String password) {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(memory, passes, lanes, text(salt), text(computed(password, salt, HASH_BYTES)));
  }

  /** Whether a written hash is that of this password, with whatever it was made. */
  public static boolean matches(String written, String password) {
    var parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("This is no hash by Argon2id");
    }
    var made = new Argon2id(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    var expected = Base64.getDecoder().decode(parts.group(5));
    return MessageDigest.isEqual(expected, made.computed(password, Base64.getDecoder().decode(parts.group(4)), expected.length));
  }

  /** Whether a written hash was made with exactly this. */
  public boolean made(String written) {
    return written.startsWith("$argon2id$v=19$m=%d,t=%d,p=%d$".formatted(memory, passes, lanes));
  }

  private byte[] computed(String password, byte[] salt, int length) {
    var generator = new Argon2BytesGenerator();
    generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
        .withMemoryAsKB(memory)
        .withIterations(passes)
        .withParallelism(lanes)
        .withSalt(salt)
        .build());
    var hash = new byte[length];
    generator.generateBytes(Normal.of(password).toCharArray(), hash);
    return hash;
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
