package dev.remit.identity.boundary;

import org.jspecify.annotations.Nullable;

/** The body that links a person to what the company knows them under, as it came. */
public record LinkIdentity(@Nullable String issuer, @Nullable String subject) {}
