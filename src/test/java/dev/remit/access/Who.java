package dev.remit.access;

import java.util.Locale;

/** Those who try each operation, seen from the team that owns the object. */
enum Who {
  NOBODY,
  /** Somebody of another company with whom nothing is shared. */
  STRANGER,
  /** Somebody of another company whose team may see the API. */
  PARTNER,
  /** A member of another team. */
  OTHER,
  MEMBER,
  LEAD,
  AUDITOR,
  ADMIN;

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  String role() {
    return switch (this) {
      case STRANGER, PARTNER -> "partner";
      case AUDITOR, ADMIN -> text();
      default -> "member";
    };
  }
}
