package dev.remit.testing;

import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import dev.remit.platform.security.DoorRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lets Arquillian's runner in, in the archive that tests run in, and nowhere else. */
@ApplicationScoped
public class RunnerRoutes implements PageRoutes {

  static final String RUNNER = "ArquillianServletRunnerEE9";

  @Override
  public List<Route> routes() {
    return List.of(Route.form("/" + RUNNER, DoorRule.OPEN, "/" + RUNNER));
  }
}
