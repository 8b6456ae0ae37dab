package dev.remit.catalogue.boundary;

import org.jspecify.annotations.Nullable;

/** The team that answers for an API from now on. */
public record AssignApi(@Nullable String team) {}
