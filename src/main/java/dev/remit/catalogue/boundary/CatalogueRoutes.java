package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityRule;
import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of the pages about what there is and who answers for it. */
@ApplicationScoped
public class CatalogueRoutes implements PageRoutes {

  private static final String VIEWS = "/WEB-INF/pages/catalogue/";

  @Override
  public List<Route> routes() {
    return Stream.of(whole(), things(), entering(), handingOver()).flatMap(List::stream).toList();
  }

  private static List<Route> whole() {
    return List.of(
        Route.of("/catalogue", EntityRule.SEE, VIEWS + "catalogue.xhtml", CataloguePage.class),
        Route.of(ImportServlet.PAGE, EntityRule.IMPORT, ImportServlet.VIEW, ImportPage.class),
        Route.form(ImportServlet.PAGE + "/files", EntityRule.IMPORT, ImportServlet.PATH),
        Route.of("/catalogue/ownership", EntityRule.REPORT, VIEWS + "ownership.xhtml", OwnershipPage.class),
        Route.of("/teams/{team}/remit", EntityRule.SEE, VIEWS + "remit.xhtml", RemitPage.class));
  }

  private static List<Route> things() {
    return List.of(
        Route.of("/catalogue/{kind}/{name}", EntityRule.SEE, VIEWS + "entity.xhtml", EntityPage.class),
        Route.of("/catalogue/{kind}/{name}/history", EntityRule.SEE, VIEWS + "history.xhtml", HistoryPage.class),
        Route.of("/catalogue/{kind}/{name}/relations", EntityRule.SEE, VIEWS + "relations.xhtml", RelationsPage.class),
        Route.form("/catalogue/{kind}/{name}/edit", EntityRule.EDIT, EntityServlet.PATH + "/" + EntityServlet.EDIT),
        Route.form("/catalogue/{kind}/{name}/removal", EntityRule.EDIT, EntityServlet.PATH + "/" + EntityServlet.REMOVAL));
  }

  private static List<Route> entering() {
    return EntityAddress.ENTERED.stream()
        .map(kind -> Route.form("/enter/" + kind.text(), EntityRule.ENTER, EntityServlet.PATH + "/" + kind.text()))
        .toList();
  }

  private static List<Route> handingOver() {
    return List.of(
        Route.form("/catalogue/{kind}/{name}/handover", EntityRule.HAND_OVER, HandoverServlet.PATH + "/" + HandoverServlet.OFFER),
        Route.of("/handovers", EntityRule.SEE, HandoverServlet.WAITING_VIEW, HandoversPage.class),
        Route.form("/handovers/decision", EntityRule.HAND_OVER, HandoverServlet.PATH + "/" + HandoverServlet.DECISION));
  }
}
