package dev.remit.identity.boundary;

import dev.remit.identity.IdentityRule;
import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import dev.remit.platform.security.DoorRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of signing in, of one's own account, and of people and teams. */
@ApplicationScoped
public class IdentityRoutes implements PageRoutes {

  static final String PEOPLE_VIEW = "/WEB-INF/pages/identity/people.xhtml";
  static final String PERSON_VIEW = "/WEB-INF/pages/identity/person.xhtml";
  static final String TEAMS_VIEW = "/WEB-INF/pages/identity/teams.xhtml";
  static final String TEAM_VIEW = "/WEB-INF/pages/identity/team.xhtml";

  @Override
  public List<Route> routes() {
    return Stream.of(own(), people(), teams()).flatMap(List::stream).toList();
  }

  private static List<Route> own() {
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
        form("revoke-token", IdentityRule.OWN_TOKENS));
  }

  private static List<Route> people() {
    return List.of(
        Route.of("/people", IdentityRule.SEE_PEOPLE, PEOPLE_VIEW, PeoplePage.class),
        Route.form("/enter/person", IdentityRule.EDIT_PEOPLE, EnterServlet.PATH + "/person"),
        Route.of("/people/{person}", IdentityRule.SEE_PEOPLE, PERSON_VIEW, PersonPage.class),
        Route.form("/people/{person}/edit", IdentityRule.EDIT_PEOPLE, PersonServlet.PATH + "/edit"),
        Route.form("/people/{person}/link", IdentityRule.EDIT_PEOPLE, PersonServlet.PATH + "/link"),
        Route.form("/people/{person}/erasure", IdentityRule.HANDLE_PERSONAL_DATA, PersonServlet.PATH + "/erasure"));
  }

  private static List<Route> teams() {
    return List.of(
        Route.of("/teams", IdentityRule.SEE_TEAMS, TEAMS_VIEW, TeamsPage.class),
        Route.form("/enter/team", IdentityRule.EDIT_TEAMS, EnterServlet.PATH + "/team"),
        Route.of("/teams/{team}", IdentityRule.SEE_TEAMS, TEAM_VIEW, TeamPage.class),
        Route.form("/teams/{team}/edit", IdentityRule.EDIT_TEAMS, TeamServlet.PATH + "/edit"),
        Route.form("/teams/{team}/deletion", IdentityRule.EDIT_TEAMS, TeamServlet.PATH + "/deletion"),
        Route.form("/teams/{team}/members", IdentityRule.EDIT_MEMBERS, TeamServlet.PATH + "/members"),
        Route.form("/teams/{team}/members/removal", IdentityRule.EDIT_MEMBERS, TeamServlet.PATH + "/removal"));
  }

  private static Route form(String name, IdentityRule rule) {
    return Route.form(AccountServlet.ACCOUNT + "/" + name, rule, AccountServlet.PATH + "/" + name);
  }
}
