package dev.remit.openapi.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The identity of a change: the first 64 bits of a SHA-256 (FIPS 180-4) over what it is, not how it is told. */
final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  static String of(@Nullable String... parts) {
    var digest = sha256();
    for (var part : parts) {
      digest.update((byte) (part == null ? 0 : 1));
      if (part != null) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
      }
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
