package dev.remit.agreements;

import java.util.Locale;

/** Why a team is asked. */
public enum Side {
  /** It answers for the API. */
  OWNER,
  /** The policy names it. */
  REVIEWER,
  /** It answers for a component that a change may touch. */
  CONSUMER;

  /** As it is written outside. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
