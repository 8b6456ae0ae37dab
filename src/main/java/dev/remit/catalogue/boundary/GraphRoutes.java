package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityRule;
import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses of the pages that draw what depends on what. */
@ApplicationScoped
public class GraphRoutes implements PageRoutes {

  private static final String VIEWS = "/WEB-INF/pages/catalogue/";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/catalogue/graph", EntityRule.SEE, VIEWS + "graph.xhtml", GraphPage.class),
        Route.of("/catalogue/{kind}/{name}/impact", EntityRule.SEE, VIEWS + "impact.xhtml", ImpactPage.class));
  }
}
