package dev.remit.platform.security;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys out of one secret: HKDF with HMAC-SHA-256 (RFC 5869). */
final class Hkdf {

  private static final String MAC = "HmacSHA256";
  private static final int BLOCK = 32;
  private static final int MOST = 255 * BLOCK;

  private Hkdf() {}

  /** @param length of the key in bytes, at most 8,160 */
  static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
    if (length > MOST) {
      throw new IllegalArgumentException("No more than " + MOST + " bytes can be derived");
    }
    var extracted = mac(salt.length == 0 ? new byte[BLOCK] : salt).doFinal(secret);
    var expansion = mac(extracted);
    var key = new byte[length];
    var block = new byte[0];
    for (int from = 0; from < length; from += BLOCK) {
      expansion.update(block);
      expansion.update(info);
      block = expansion.doFinal(new byte[] {(byte) (from / BLOCK + 1)});
      System.arraycopy(block, 0, key, from, Math.min(BLOCK, length - from));
    }
    Arrays.fill(extracted, (byte) 0);
    return key;
  }

  private static Mac mac(byte[] key) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
