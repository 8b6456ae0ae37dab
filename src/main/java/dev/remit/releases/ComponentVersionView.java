package dev.remit.releases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a component that was stated or put somewhere.
 *
 * @param component its name in its address
 * @param version as builds call it
 * @param stated whether anybody said what it provides and expects; what was only deployed has none of the rest
 * @param provides the contract versions that it keeps, by API and version
 * @param expects the contract versions that it relies on, by API and version
 * @param statedBy who said so last
 * @param revision counts how often that was said otherwise, for {@code If-Match}
 */
public record ComponentVersionView(
    String component,
    String version,
    boolean stated,
    @Nullable List<ContractView> provides,
    @Nullable List<ContractView> expects,
    @Nullable Instant statedAt,
    @Nullable String statedBy,
    @Nullable Integer revision) {}
