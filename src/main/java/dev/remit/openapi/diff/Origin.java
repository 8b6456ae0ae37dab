package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding was met.
 *
 * @param way from the schema of the part to the pair it was found in; null if it is no finding about a schema
 */
record Origin(Setting setting, @Nullable Visit way) {}
