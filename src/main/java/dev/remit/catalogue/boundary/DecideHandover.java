package dev.remit.catalogue.boundary;

import org.jspecify.annotations.Nullable;

/** What became of an offer: {@code accepted}, {@code declined} or {@code withdrawn}. */
public record DecideHandover(@Nullable String decision) {}
