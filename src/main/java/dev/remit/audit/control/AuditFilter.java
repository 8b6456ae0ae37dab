package dev.remit.audit.control;

import java.time.Instant;

/** Which rows are asked for, by keys; {@code *} is any. */
record AuditFilter(String kind, String object, String actorKind, String actor, String action, Instant from, Instant to, boolean oldestFirst) {

  static final String ANY = "*";
}
