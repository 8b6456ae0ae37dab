package dev.remit.home.boundary;

import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The address of the first page. */
@ApplicationScoped
public class HomeRoutes implements PageRoutes {

  @Override
  public List<Route> routes() {
    return List.of(Route.of("/", "/WEB-INF/pages/home.xhtml", HomePage.class));
  }
}
