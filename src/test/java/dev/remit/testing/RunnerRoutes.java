package dev.remit.testing;

import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import dev.remit.platform.security.DoorRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lets in Arquillian's runner and whoever needs a session, in the archive that tests run in and nowhere else. */
@ApplicationScoped
public class RunnerRoutes implements PageRoutes {

  static final String RUNNER = "ArquillianServletRunnerEE9";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.form("/" + RUNNER, DoorRule.OPEN, "/" + RUNNER),
        Route.form(SessionServlet.ADDRESS, DoorRule.OPEN, SessionServlet.PATH));
  }
}
