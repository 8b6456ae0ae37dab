package dev.remit.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who sees an object may know of its past.
 *
 * @param by who did it, as they are called now
 * @param action what, in kebab-case
 * @param what the version, the team or the like that it was done with; absent when there is none
 * @param facts what it became, or what it was where it is no more: texts and numbers by their names
 */
public record HistoryEntry(Instant at, String by, String action, @Nullable String what, Map<String, String> facts) {}
