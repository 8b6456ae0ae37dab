package dev.remit.audit.control;

import static dev.remit.platform.security.Decision.on;

import dev.remit.audit.AuditRule;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;

/** Who may see the trail. */
final class AuditPolicy {

  private AuditPolicy() {}

  static Decision see(Actor by) {
    return on(AuditRule.SEE, by, audits(by));
  }

  static Decision verify(Actor by) {
    return on(AuditRule.VERIFY, by, audits(by));
  }

  static Decision export(Actor by) {
    return on(AuditRule.EXPORT, by, audits(by));
  }

  /** Of something that they see. */
  static Decision history(Actor by) {
    return on(AuditRule.HISTORY, by, by.internal());
  }

  private static boolean audits(Actor by) {
    return by.isAuditor() || by.isAdmin();
  }
}
