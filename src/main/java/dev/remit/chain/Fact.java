package dev.remit.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened, without anything that tells who somebody is.
 *
 * @param at when, to the microsecond
 * @param action what, in kebab-case
 * @param kind of the object
 * @param object its key
 * @param correlation id of the request
 * @param personal key of the person whose data the detail shows; absent when it shows nobody's
 * @param seal of the detail
 */
public record Fact(
    Instant at,
    Performer by,
    String action,
    String kind,
    String object,
    String correlation,
    @Nullable String personal,
    String seal) {}
