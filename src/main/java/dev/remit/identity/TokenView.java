package dev.remit.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token for machines.
 *
 * @param name what it is for, in its owner's words
 * @param prefix how its secret begins
 * @param owner {@code person:name} or {@code team:name}
 * @param scopes what it is for
 * @param lastUsedAt when it was last shown, to the minute
 * @param revokedAt when it was taken back
 * @param secret the token itself; told once, in the answer that makes it
 */
public record TokenView(
    UUID id,
    String name,
    String prefix,
    String owner,
    List<String> scopes,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt,
    @Nullable String secret) {

  public TokenView with(String shown) {
    return new TokenView(id, name, prefix, owner, scopes, createdAt, expiresAt, lastUsedAt, revokedAt, shown);
  }
}
