package dev.remit.platform.security;

import java.util.Locale;

/** What somebody is for the whole of Remit, beside what they are in their teams. */
public enum SiteRole {
  /** Not signed in. */
  NONE,
  /** Somebody of another company, who sees what belongs to their teams and what was shared with these. */
  PARTNER,
  /** Somebody of the company: sees everything but the trail, changes what their teams own. */
  MEMBER,
  /** Sees everything, the trail included, and changes nothing. */
  AUDITOR,
  /** Runs Remit: people, teams, and whatever has no owner. */
  ADMIN;

  /** As it is written outside. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
