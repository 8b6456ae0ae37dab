package dev.remit.contracts.boundary;

import dev.remit.catalogue.ApiRule;
import dev.remit.contracts.ContractRule;
import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import dev.remit.platform.security.DoorRule;
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
        Route.of(COMPARISON, ContractRule.COMPARE, COMPARISON_VIEW, null),
        Route.form(COMPARISON + "/documents", ContractRule.COMPARE, DocumentsServlet.PATH),
        Route.of("/rules", DoorRule.SIGNED_IN, VIEWS + "rules.xhtml", RulesPage.class),
        Route.of("/rules/{rule}", DoorRule.SIGNED_IN, VIEWS + "rule.xhtml", RulePage.class),
        Route.of("/apis", ApiRule.SEE, VIEWS + "apis.xhtml", ApisPage.class),
        Route.of("/apis/{api}", ApiRule.SEE, VIEWS + "api.xhtml", ApiPage.class),
        Route.form("/apis/{api}/start", ContractRule.DRAFT, StartServlet.PATH + "/start"),
        Route.of("/apis/{api}/comparison", ContractRule.SEE, ComparisonServlet.PATH, null),
        Route.of("/apis/{api}/versions/{version}", ContractRule.SEE, VIEWS + "version.xhtml", VersionPage.class),
        Route.of("/apis/{api}/versions/{version}/contract", ContractRule.SEE, VIEWS + "contract.xhtml", VersionPage.class),
        Route.of("/apis/{api}/versions/{version}/changes", ContractRule.SEE, VIEWS + "changes.xhtml", ChangesPage.class),
        Route.of("/apis/{api}/versions/{version}/openapi.{notation}", ContractRule.SEE, DocumentServlet.PATH, DocumentPage.class));
  }
}
