package dev.remit.identity.boundary;

import dev.remit.identity.IdentityRule;
import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import dev.remit.platform.security.DoorRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses of signing in and of one's own account. */
@ApplicationScoped
public class IdentityRoutes implements PageRoutes {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.form(SignInAddress.PATH, DoorRule.OPEN, SignInServlet.PATH),
        Route.of(CompanySignInServlet.BEGIN, DoorRule.OPEN, CompanySignInServlet.PATH, null),
        Route.of(CompanySignInServlet.ANSWER, DoorRule.OPEN, CompanyAnswerServlet.PATH, null),
        Route.form("/sign-out", DoorRule.OPEN, SignOutServlet.PATH),
        Route.form("/set-up", DoorRule.OPEN, SetUpServlet.PATH),
        Route.form("/password-reset", DoorRule.OPEN, PasswordResetServlet.PATH),
        Route.of(AccountServlet.ACCOUNT, IdentityRule.OWN_ACCOUNT, AccountServlet.VIEW, AccountPage.class),
        Route.of("/account/second-factor", IdentityRule.OWN_ACCOUNT, AccountServlet.SECOND_FACTOR_VIEW, SecondFactorPage.class),
        form("password", IdentityRule.OWN_ACCOUNT),
        Route.form("/account/second-factor/on", IdentityRule.OWN_ACCOUNT, AccountServlet.PATH + "/second-factor"),
        Route.form("/account/second-factor/off", IdentityRule.OWN_ACCOUNT, AccountServlet.PATH + "/second-factor-off"),
        form("recovery-codes", IdentityRule.OWN_ACCOUNT),
        form("end-session", IdentityRule.OWN_ACCOUNT),
        form("token", IdentityRule.OWN_TOKENS),
        form("revoke-token", IdentityRule.OWN_TOKENS),
        form("link", IdentityRule.EDIT_PEOPLE));
  }

  private static Route form(String name, IdentityRule rule) {
    return Route.form(AccountServlet.ACCOUNT + "/" + name, rule, AccountServlet.PATH + "/" + name);
  }
}
