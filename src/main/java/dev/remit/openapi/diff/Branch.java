package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/**
 * A shape with one of its groups decided.
 *
 * @param shape what has to hold then; other groups may be undecided
 * @param told how a value says that it is this one; null if it does not
 */
public record Branch(Shape shape, @Nullable Discriminator told) {}
