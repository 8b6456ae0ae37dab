package dev.remit.releases.boundary;

import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import dev.remit.releases.ReleaseRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses of environments and what runs in them. */
@ApplicationScoped
public class ReleasesRoutes implements PageRoutes {

  static final String ALL_VIEW = "/WEB-INF/pages/releases/environments.xhtml";
  static final String ONE_VIEW = "/WEB-INF/pages/releases/environment.xhtml";

  private static final String GATE_VIEW = "/WEB-INF/pages/releases/gate.xhtml";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/gates", ReleaseRule.SEE, GATE_VIEW, GatePage.class),
        Route.of("/environments", ReleaseRule.SEE, ALL_VIEW, EnvironmentsPage.class),
        Route.form("/enter/environment", ReleaseRule.ENTER, EnvironmentServlet.PATH + "/" + EnvironmentServlet.ENTER),
        Route.of("/environments/{environment}", ReleaseRule.SEE, ONE_VIEW, EnvironmentPage.class),
        Route.form("/environments/{environment}/edit", ReleaseRule.EDIT, EnvironmentServlet.PATH + "/" + EnvironmentServlet.EDIT));
  }
}
