package dev.remit.platform.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token was made for. It never gives more than its owner has: both must allow an act. */
public enum Scope {
  CATALOGUE_READ,
  CATALOGUE_WRITE,
  CONTRACTS_READ,
  CONTRACTS_WRITE,
  DEPLOYMENTS_READ,
  DEPLOYMENTS_WRITE,
  IDENTITY_READ,
  IDENTITY_WRITE,
  AUDIT_READ;

  /** As it is written outside: {@code contracts:write}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ':');
  }

  public static Optional<Scope> of(String text) {
    return Arrays.stream(values()).filter(scope -> scope.text().equals(text)).findFirst();
  }
}
