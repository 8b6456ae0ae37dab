package dev.remit.consumers;

import dev.remit.openapi.Unmet;
import dev.remit.openapi.Usage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a consumer from one source.
 *
 * @param component its name in its address
 * @param componentVersion its version; absent for whichever
 * @param version the contract version it relies on
 * @param operations how many operations it uses, as far as that is known
 * @param unmetCount how much of what it counts on that contract version does not promise
 * @param unmet what that is; absent in lists
 * @param usage what it uses, without messages; absent in lists
 * @param skipped what of a Pact is not used, in sentences; only in the answer to the Pact
 */
public record ConsumptionView(
    String component,
    @Nullable String componentVersion,
    String version,
    UsageSource source,
    UsageDepth depth,
    int operations,
    int unmetCount,
    @Nullable List<Unmet> unmet,
    @Nullable Usage usage,
    @Nullable List<String> skipped,
    String recordedBy,
    Instant recordedAt) {}
