package dev.remit.identity.boundary;

import dev.remit.identity.control.People;
import dev.remit.identity.control.Teams;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.PageFormServlet;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Takes the forms that enter a person or a team; they stand below the lists of them. */
@WebServlet(name = "enter", urlPatterns = EnterServlet.PATH + "/*")
public class EnterServlet extends PageFormServlet {

  static final String PATH = "/WEB-INF/enter";

  private static final String PERSON = "person";

  @Inject
  transient People people;

  @Inject
  transient Teams teams;

  @Inject
  transient PeoplePage peoplePage;

  @Inject
  transient TeamsPage teamsPage;

  @Inject
  transient Caller caller;

  @Override
  protected Link home(String name) {
    return name.equals(PERSON) ? Link.to("people") : Link.to("teams");
  }

  @Override
  protected Link done(String name, Form form, HttpServletRequest request) {
    var slug = form.text("name").strip();
    var entered = name.equals(PERSON)
        ? Link.to("people", people.enter(caller.actor(), slug, PersonForm.entered(form)).name())
        : Link.to("teams", teams.enter(caller.actor(), slug, TeamForm.input(form)).name());
    return entered.with("done", "entered");
  }

  @Override
  protected FormPage page(String name) {
    return name.equals(PERSON) ? peoplePage : teamsPage;
  }

  @Override
  protected String view(String name) {
    return name.equals(PERSON) ? IdentityRoutes.PEOPLE_VIEW : IdentityRoutes.TEAMS_VIEW;
  }
}
