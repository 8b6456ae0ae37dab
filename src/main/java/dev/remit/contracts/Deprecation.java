package dev.remit.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a promise will end.
 *
 * @param since from when on nobody should begin to rely on it (RFC 9745); may be in the future
 * @param sunset not before when it may stop to answer (RFC 8594), never before {@code since}; absent while nobody has said
 * @param successor the version to go to; absent when there is none
 */
public record Deprecation(Instant since, @Nullable Instant sunset, @Nullable String successor) {}
