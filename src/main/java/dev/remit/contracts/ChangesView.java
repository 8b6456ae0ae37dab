package dev.remit.contracts;

import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of an API to another, a page at a time.
 *
 * @param version the version asked about
 * @param since the version it is compared with; absent where there is none before it, and then there are no changes
 * @param severity the gravest of all changes; absent where nothing changed
 * @param counts all changes, whatever was asked to be shown
 * @param proof how far a second validator is with the proofs; absent when the version's verdict compares with another version
 * @param items the page, grouped by operation, the gravest first in each
 * @param next cursor of the page that follows; absent on the last one
 */
public record ChangesView(
    String api,
    String version,
    @Nullable String since,
    @Nullable Severity severity,
    Counts counts,
    @Nullable Proof proof,
    List<Change> items,
    @Nullable String next) {}
