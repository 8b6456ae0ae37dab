package dev.remit.identity.company;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom the company vouches. They are known again by issuer and subject, and by nothing else.
 *
 * @param issuer who vouches: the address of an OpenID provider, or {@code ldap:} and the realm of a directory
 * @param subject what they are called there, for ever
 * @param login the name they typed; absent when Remit did not see it
 * @param name what they might be called here
 * @param displayName how people call them
 * @param email where they get mail
 * @param emailVerified whether the issuer has seen to it that this is theirs
 * @param groups what the issuer says they are in
 */
public record CompanyIdentity(
    String issuer,
    String subject,
    @Nullable String login,
    @Nullable String name,
    @Nullable String displayName,
    @Nullable String email,
    boolean emailVerified,
    Set<String> groups) {

  public CompanyIdentity {
    groups = Set.copyOf(groups);
  }
}
