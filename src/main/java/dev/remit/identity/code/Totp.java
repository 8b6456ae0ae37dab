package dev.remit.identity.code;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that an authenticator shows for thirty seconds each (RFC 6238): six digits by HMAC with SHA-1, which is what all
 * authenticators know. A clock may be one step off in both directions.
 */
public final class Totp {

  private static final int STEP_SECONDS = 30;
  private static final int STEPS_OFF = 1;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;
  private static final int SECRET_BYTES = 20;
  private static final int LOW_BITS = 0xF;
  private static final String ISSUER = "Remit";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** 160 bits, as long as the hash (RFC 4226, section 4, R6). */
  public static byte[] secret() {
    var secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /**
   * The step that a code is for.
   *
   * @param after the last step that was used: a code is good once (RFC 6238, section 5.2)
   * @return nothing when the code is wrong, too old, too new or used
   */
  public static OptionalLong step(byte[] secret, String code, Instant now, long after) {
    long present = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    return LongStream.rangeClosed(present - STEPS_OFF, present + STEPS_OFF)
        .filter(step -> step > after && isSame(code(secret, step), code))
        .findFirst();
  }

  /** The code of a step, counted from 1970. */
  public static String code(byte[] secret, long step) {
    var hash = hash(secret, step);
    int offset = hash[hash.length - 1] & LOW_BITS;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    return String.format("%0" + DIGITS + "d", number % MODULUS);
  }

  /** The secret as one types it. */
  public static String text(byte[] secret) {
    return Base32.encode(secret);
  }

  /** What authenticators read off the picture. */
  public static String address(String person, byte[] secret) {
    var label = URLEncoder.encode(person, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
        .formatted(ISSUER, label, text(secret), ISSUER, DIGITS, STEP_SECONDS);
  }

  private static boolean isSame(String expected, String given) {
    return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hash(byte[] secret, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
