package dev.remit.agreements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The announcement of an end.
 *
 * @param since from when on nobody should begin to rely on the version; now when absent
 * @param sunset not before when it may stop to answer; not before {@code since}, and as far ahead as the policy wants
 * @param successor the version to go to
 * @param reason why, at most 1,000 characters
 */
public record DeprecationInput(
    @Nullable Instant since, @Nullable Instant sunset, @Nullable String successor, @Nullable String reason) {}
