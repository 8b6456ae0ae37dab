package dev.remit.audit;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail somebody asks for; whatever is absent excludes nothing.
 *
 * @param object {@code api}, {@code api:orders-api} or {@code api:} and its key
 * @param actor name of a person; or {@code team:payments}, {@code person:} and a key, {@code system}, {@code nobody}
 * @param action in kebab-case
 * @param from RFC 3339; this instant or later
 * @param to RFC 3339; before this instant
 * @param order {@code newest}, the usual, or {@code oldest} first
 */
public record AuditSearch(
    @Nullable String object,
    @Nullable String actor,
    @Nullable String action,
    @Nullable String from,
    @Nullable String to,
    @Nullable String order) {}
