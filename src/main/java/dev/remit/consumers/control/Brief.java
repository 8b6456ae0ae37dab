package dev.remit.consumers.control;

import dev.remit.consumers.UsageDepth;
import dev.remit.consumers.UsageSource;
import dev.remit.consumers.entity.User;
import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a consumer from one source, without its text, which stands apart from the rest of its row and is read seldom.
 *
 * @param contractVersion it relies on
 * @param digest of its text
 */
public record Brief(
    UUID id, User user, String contractVersion, UsageDepth depth, int operations, int unmetCount, String digest, String by, Instant at) {

  UsageSource source() {
    return user.source();
  }
}
