package dev.remit.contracts.boundary;

import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses of the pages about APIs and what they promise. */
@ApplicationScoped
public class ContractsRoutes implements PageRoutes {

  static final String COMPARISON = "/comparisons";
  static final String COMPARISON_VIEW = "/WEB-INF/pages/contracts/comparison.xhtml";

  private static final String VIEWS = "/WEB-INF/pages/contracts/";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of(COMPARISON, COMPARISON_VIEW, null),
        Route.of("/rules", VIEWS + "rules.xhtml", RulesPage.class),
        Route.of("/rules/{rule}", VIEWS + "rule.xhtml", RulePage.class),
        Route.of("/apis", VIEWS + "apis.xhtml", ApisPage.class),
        Route.of("/apis/{api}", VIEWS + "api.xhtml", ApiPage.class),
        Route.of("/apis/{api}/comparison", ComparisonServlet.PATH, null),
        Route.of("/apis/{api}/versions/{version}", VIEWS + "version.xhtml", VersionPage.class),
        Route.of("/apis/{api}/versions/{version}/changes", VIEWS + "changes.xhtml", ChangesPage.class),
        Route.of("/apis/{api}/versions/{version}/openapi.{notation}", DocumentServlet.PATH, DocumentPage.class));
  }
}
