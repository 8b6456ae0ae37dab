package dev.remit.contracts.boundary;

import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses of the pages about APIs and what they promise. */
@ApplicationScoped
public class ContractsRoutes implements PageRoutes {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/apis", "/WEB-INF/pages/contracts/apis.xhtml"),
        Route.of("/apis/{api}", "/WEB-INF/pages/contracts/api.xhtml"),
        Route.of("/apis/{api}/comparison", ComparisonServlet.PATH),
        Route.of("/apis/{api}/versions/{version}/openapi.{notation}", DocumentServlet.PATH),
        Route.of("/apis/{api}/versions/{version}", "/WEB-INF/pages/contracts/version.xhtml"),
        Route.of("/apis/{api}/versions/{version}/changes", "/WEB-INF/pages/contracts/changes.xhtml"));
  }
}
