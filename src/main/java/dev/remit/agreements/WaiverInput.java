package dev.remit.agreements;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exception.
 *
 * @param version text of the version whose changes may pass
 * @param fingerprints the breaking changes that may pass without a signature, from 1 to 200
 * @param reason why, at most 1,000 characters
 * @param until when it ends, at most a year ahead
 */
public record WaiverInput(
    @Nullable String version, @Nullable List<String> fingerprints, @Nullable String reason, @Nullable Instant until) {}
