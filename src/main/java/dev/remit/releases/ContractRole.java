package dev.remit.releases;

import java.util.Locale;

/** How a version of a component stands to a contract version. */
public enum ContractRole {
  /** It keeps the contract towards others. */
  PROVIDES,
  /** It relies on somebody who does. */
  EXPECTS;

  /** As it is written outside: {@code provides}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
