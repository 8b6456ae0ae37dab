/**
 * Owns where software runs: environments, which version of a component was put into which of them, and what versions state of
 * contracts, whose versions are only texts here. Asks whether a version may go somewhere of whoever is a {@link Gate}. Knows
 * components and APIs by the catalogue.
 */
@NullMarked
package dev.remit.releases;

import org.jspecify.annotations.NullMarked;
