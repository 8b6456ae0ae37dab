package dev.remit.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key to the sandbox.
 *
 * @param name what it is for
 * @param prefix how it begins, to tell keys apart
 * @param team name of the team that gave it
 * @param apis names of the APIs it opens
 * @param component the component that calls with it; absent when it is none of the catalogue
 * @param givenBy who made it
 * @param remembers whether what is called with it is remembered where no space is named
 * @param lastUsedAt to the minute, nearly; absent when it was not
 * @param revokedAt since when it opens nothing any more; absent while it does
 * @param secret the key itself; only when it was just made
 */
public record SandboxKeyView(
    UUID id,
    String name,
    String prefix,
    String team,
    List<String> apis,
    @Nullable String component,
    Instant givenAt,
    String givenBy,
    Instant endsAt,
    boolean remembers,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt,
    @Nullable String secret) {

  /** The same with what is only told once. */
  public SandboxKeyView with(String key) {
    return new SandboxKeyView(id, name, prefix, team, apis, component, givenAt, givenBy, endsAt, remembers, lastUsedAt, revokedAt, key);
  }
}
