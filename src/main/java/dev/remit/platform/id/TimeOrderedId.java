package dev.remit.platform.id;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Time-ordered identifiers: UUID version 7 (RFC 9562, section 5.7), so that new rows stay together in an index. */
public final class TimeOrderedId {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private TimeOrderedId() {}

  /** Reads one, or any other UUID; nothing when it is none. */
  public static Optional<UUID> read(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** A new identifier for something that came into being at this time (milliseconds count). */
  public static UUID at(Instant time) {
    long high = (time.toEpochMilli() << 16) | VERSION_7 | (RANDOM.nextInt() & 0x0FFF);
    long low = VARIANT | (RANDOM.nextLong() >>> 2);
    return new UUID(high, low);
  }
}
