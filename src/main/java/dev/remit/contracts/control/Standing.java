package dev.remit.contracts.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.VersionView;
import org.jspecify.annotations.Nullable;

/**
 * What a draft meets when it arrives.
 *
 * @param api where it is to be published
 * @param existing the version of its own text, where there is one
 * @param previous the highest version below it, where there is one
 */
record Standing(ApiSummary api, @Nullable VersionView existing, @Nullable VersionView previous) {}
