package dev.remit.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Under what the company knows a person.
 *
 * @param issuer address of an OpenID provider, or {@code ldap:} and the realm of a directory
 * @param subject what they are called there, for ever
 */
public record ExternalIdentityView(UUID id, String issuer, String subject, Instant linkedAt) {}
