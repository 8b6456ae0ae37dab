package dev.remit.identity.control;

import dev.remit.platform.security.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was let in by a session.
 *
 * @param session its key
 * @param renewed the new secret that their browser has to keep from now on; absent when the one it has is good
 */
public record Admitted(Actor actor, UUID session, @Nullable OpenedSession renewed) {}
