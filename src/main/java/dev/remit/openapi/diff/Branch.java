package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/**
 * A shape with one of its groups decided.
 *
 * @param shape what has to hold then; other groups may be undecided
 * @param schema the branch by itself
 * @param told how a value says that it is this one; null if it does not
 */
public record Branch(Shape shape, Located schema, @Nullable Discriminator told) {}
