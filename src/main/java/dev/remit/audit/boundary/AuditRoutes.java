package dev.remit.audit.boundary;

import dev.remit.audit.AuditRule;
import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The address of the page about the trail. */
@ApplicationScoped
public class AuditRoutes implements PageRoutes {

  @Override
  public List<Route> routes() {
    return List.of(Route.of("/audit", AuditRule.SEE, "/WEB-INF/pages/audit/trail.xhtml", AuditPage.class));
  }
}
