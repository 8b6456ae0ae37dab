package dev.remit.platform.security;

import java.util.Locale;

/** What somebody is in one team. */
public enum TeamRole {
  MEMBER,
  /** Also decides who is in the team, and hands over what it owns. */
  LEAD;

  /** As it is written outside. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
