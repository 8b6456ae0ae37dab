/**
 * Measures the engine beside its peers, and what it does with documents made to hurt it. No part of the ordinary build:
 * see docs/benchmarks.md for the command, the methods and the figures.
 */
@NullMarked
package dev.remit.bench;

import org.jspecify.annotations.NullMarked;
