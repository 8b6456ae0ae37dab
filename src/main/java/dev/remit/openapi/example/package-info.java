/**
 * Values that satisfy schemas, and how they are written into bodies.
 *
 * <p>A schema in normal form ({@code diff.Shape}) is made into a recipe once; from a recipe values are made, plausible ones that are
 * always the same or random ones by a seed. What is certain by construction is made directly, the rest is tried, and the {@code
 * Evaluator} has the last word on each value. Must not know operations, nor HTTP beyond media types.
 */
@NullMarked
package dev.remit.openapi.example;

import org.jspecify.annotations.NullMarked;
