package dev.remit.audit;

import dev.remit.platform.security.Rule;
import dev.remit.platform.security.Scope;

/** The rules about the trail. */
public enum AuditRule implements Rule {
  SEE("audit.see", "Auditors and administrators see the trail."),
  VERIFY("audit.verify", "Auditors and administrators have the trail verified and take checkpoints."),
  EXPORT("audit.export", "Auditors and administrators export the trail."),
  HISTORY("audit.history", "People of the company see the history of what they see.");

  private final String id;
  private final String says;

  AuditRule(String id, String says) {
    this.id = id;
    this.says = says;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Scope scope() {
    return Scope.AUDIT_READ;
  }

  @Override
  public String says() {
    return says;
  }
}
