package dev.remit.consumers.boundary;

import dev.remit.consumers.ConsumerRule;
import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses of pages about consumers. */
@ApplicationScoped
public class ConsumerRoutes implements PageRoutes {

  @Override
  public List<Route> routes() {
    return List.of(Route.of("/apis/{api}/versions/{version}/usage", ConsumerRule.SEE, "/WEB-INF/pages/consumers/usage.xhtml", UsagePage.class));
  }
}
