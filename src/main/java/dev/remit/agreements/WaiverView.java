package dev.remit.agreements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exception that somebody has made.
 *
 * @param fingerprints the changes that pass
 * @param active whether it counts now
 * @param endedBy who ended it before its time
 */
public record WaiverView(
    UUID id, String api, String version, List<String> fingerprints, String reason, String by, Instant at, Instant until,
    boolean active, @Nullable String endedBy) {}
