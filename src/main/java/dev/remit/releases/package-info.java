/**
 * Owns where software runs: environments, and which version of a component was put into which of them. Knows components by
 * the catalogue and nothing of contracts.
 */
@NullMarked
package dev.remit.releases;

import org.jspecify.annotations.NullMarked;
