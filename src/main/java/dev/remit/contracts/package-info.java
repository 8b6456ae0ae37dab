/**
 * Contracts: what an API promises, version by version. Owns the published documents, their order, and the verdict on
 * each against the one before. Promises that a published version never changes and that its document comes back byte for
 * byte. Must not know who consumes an API, nor where a version runs.
 */
@NullMarked
package dev.remit.contracts;

import org.jspecify.annotations.NullMarked;
