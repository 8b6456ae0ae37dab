package dev.remit.home.boundary;

import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import dev.remit.platform.security.DoorRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The address of the first page. */
@ApplicationScoped
public class HomeRoutes implements PageRoutes {

  @Override
  public List<Route> routes() {
    return List.of(Route.of("/", DoorRule.SIGNED_IN, "/WEB-INF/pages/home.xhtml", HomePage.class));
  }
}
