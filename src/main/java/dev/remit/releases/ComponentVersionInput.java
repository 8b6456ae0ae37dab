package dev.remit.releases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody states of a version of a component. The same contract version twice is once.
 *
 * @param provides the contract versions that it keeps, at most 500; none when absent
 * @param expects the contract versions that it relies on, at most 500; none when absent
 */
public record ComponentVersionInput(@Nullable List<@Nullable ContractInput> provides, @Nullable List<@Nullable ContractInput> expects) {}
