package dev.remit.audit;

import dev.remit.platform.security.Rule;
import dev.remit.platform.security.Scope;

/** The rules about the trail. */
public enum AuditRule implements Rule {
  SEE("audit.see", "Auditors and administrators see the trail."),
  VERIFY("audit.verify", "Auditors and administrators have the trail verified and take checkpoints."),
  EXPORT("audit.export", "Auditors and administrators export the trail."),
  HISTORY("audit.history", "People of the company see the history of what they see.");

  private final Clause clause;

  AuditRule(String id, String says) {
    clause = new Clause(id, Scope.AUDIT_READ, says);
  }

  @Override
  public Clause clause() {
    return clause;
  }
}
