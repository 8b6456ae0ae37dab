package dev.remit.catalogue.control;

import dev.remit.catalogue.EntitySummary;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param entity what it is about: for a dangling reference the thing that refers, for a deprecated thing the one that needs it
 * @param reason why an ownerless thing is one: {@code nobody}, {@code missing} or {@code person}
 * @param relation how the thing stands to the other: {@code dependsOn}
 * @param other the owner that does not count, what is not there, or what is deprecated
 */
public record OwnershipFinding(
    EntitySummary entity, @Nullable String reason, @Nullable String relation, @Nullable EntitySummary other) {}
