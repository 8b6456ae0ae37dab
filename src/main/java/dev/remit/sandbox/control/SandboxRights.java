package dev.remit.sandbox.control;

import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.SiteRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What somebody may do with the sandbox at all. */
@ApplicationScoped
public class SandboxRights implements SiteRights {

  @Override
  public List<Decision> of(Actor by) {
    var own = by.teams().keySet().stream().findFirst().orElse(null);
    return List.of(SandboxPolicy.call(by), SandboxPolicy.give(by, own, true, null), SandboxPolicy.see(by, own, null));
  }
}
