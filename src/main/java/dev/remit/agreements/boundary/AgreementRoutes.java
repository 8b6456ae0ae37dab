package dev.remit.agreements.boundary;

import dev.remit.agreements.AgreementRule;
import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import dev.remit.platform.security.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses of reviews, policies, and of what waits. */
@ApplicationScoped
public class AgreementRoutes implements PageRoutes {

  static final String REVIEW_VIEW = "/WEB-INF/pages/agreements/review.xhtml";
  static final String POLICY_VIEW = "/WEB-INF/pages/agreements/policy.xhtml";

  private static final String REVIEW = "/apis/{api}/versions/{version}/review";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of(REVIEW, AgreementRule.SEE, REVIEW_VIEW, ReviewPage.class),
        form(AgreementRule.SIGN, ReviewServlet.SIGN),
        form(AgreementRule.COMMENT, ReviewServlet.COMMENT),
        form(AgreementRule.WITHDRAW_COMMENT, ReviewServlet.WITHDRAW),
        form(AgreementRule.MOVE, ReviewServlet.MOVE),
        form(AgreementRule.MOVE, ReviewServlet.DEPRECATE),
        form(AgreementRule.WAIVE, ReviewServlet.WAIVE),
        form(AgreementRule.WAIVE, ReviewServlet.END),
        policy("/apis/{api}/policy"),
        setting("/apis/{api}/policy"),
        policy("/teams/{team}/policy"),
        setting("/teams/{team}/policy"),
        policy("/policy"),
        setting("/policy"),
        Route.of("/waiting", AgreementRule.SEE, "/WEB-INF/pages/agreements/waiting.xhtml", WaitingPage.class));
  }

  private static Route policy(String address) {
    return Route.of(address, AgreementRule.SEE, POLICY_VIEW, PolicyPage.class);
  }

  private static Route setting(String address) {
    return Route.form(address + "/set", AgreementRule.SET_POLICY, PolicyServlet.PATH + "/" + PolicyServlet.SET);
  }

  private static Route form(Rule rule, String name) {
    return Route.form(REVIEW + "/" + name, rule, ReviewServlet.PATH + "/" + name);
  }
}
