package dev.remit.audit.control;

import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.SiteRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What somebody may do with the trail. */
@ApplicationScoped
public class AuditRights implements SiteRights {

  @Override
  public List<Decision> of(Actor by) {
    return List.of(AuditPolicy.see(by), AuditPolicy.verify(by), AuditPolicy.export(by), AuditPolicy.history(by));
  }
}
