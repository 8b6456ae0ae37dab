package dev.remit.sandbox.control;

import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls a sandbox.
 *
 * @param id of the key, or of the person or team; what is remembered of calls hangs on it
 * @param name for people
 * @param apis that are open; null for all that the actor sees
 * @param component that calls; null when nobody has said
 * @param until when the key ends; null without one
 * @param remembers whether calls are remembered where no space is named
 * @param actor whoever is signed in; null for who comes with a key
 */
public record Guest(
    UUID id, String name, @Nullable Set<UUID> apis, @Nullable UUID component, @Nullable Instant until, boolean remembers, @Nullable Actor actor) {

  static Guest with(UUID key, String name, Set<UUID> apis, @Nullable UUID component, Instant until, boolean remembers) {
    return new Guest(key, name, apis, component, until, remembers, null);
  }

  /** Somebody who is signed in. */
  public static Guest signedIn(Actor actor) {
    return new Guest(Objects.requireNonNullElseGet(actor.id(), () -> new UUID(0, 0)), actor.signature(), null, null, null, false, actor);
  }
}
