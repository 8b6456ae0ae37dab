/**
 * Fills running servers with a large catalogue over HTTP, and measures what they answer. Needs nothing but a JDK; how to
 * run it and what came out stands in docs/benchmarks.md.
 */
@NullMarked
package dev.remit.bench.load;

import org.jspecify.annotations.NullMarked;
