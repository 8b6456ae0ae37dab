package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityRule;
import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses of the pages about what there is and who answers for it. */
@ApplicationScoped
public class CatalogueRoutes implements PageRoutes {

  private static final String VIEWS = "/WEB-INF/pages/catalogue/";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/catalogue", EntityRule.SEE, VIEWS + "catalogue.xhtml", CataloguePage.class));
  }
}
