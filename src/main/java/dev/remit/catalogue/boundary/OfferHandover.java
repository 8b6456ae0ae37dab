package dev.remit.catalogue.boundary;

import org.jspecify.annotations.Nullable;

/** To which team something is offered, and what to say about it. */
public record OfferHandover(@Nullable String team, @Nullable String note) {}
