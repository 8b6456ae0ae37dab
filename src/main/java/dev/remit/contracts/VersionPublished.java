package dev.remit.contracts;

import dev.remit.openapi.Severity;
import dev.remit.platform.event.DomainEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an API was published.
 *
 * @param since the version it was judged against; absent for a first one
 * @param severity the gravest change; absent where nothing changed or nothing was compared
 */
public record VersionPublished(
    UUID api,
    String name,
    String version,
    String digest,
    @Nullable String since,
    @Nullable Severity severity,
    String by,
    Instant at)
    implements DomainEvent {}
