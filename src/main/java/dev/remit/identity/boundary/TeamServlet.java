package dev.remit.identity.boundary;

import dev.remit.identity.PersonNotFound;
import dev.remit.identity.control.Teams;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.NothingHere;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.PageFormServlet;
import dev.remit.platform.pages.SeenRevision;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Takes the forms of a team's page. */
@WebServlet(name = "team", urlPatterns = TeamServlet.PATH + "/*")
public class TeamServlet extends PageFormServlet {

  static final String PATH = "/WEB-INF/team";

  @Inject
  transient Teams teams;

  @Inject
  transient TeamPage page;

  @Inject
  transient PageAddress address;

  @Inject
  transient Caller caller;

  @Override
  protected Link home(String name) {
    return Link.to("teams", team());
  }

  @Override
  protected Link done(String name, Form form, HttpServletRequest request) {
    return switch (name) {
      case "edit" -> edit(form);
      case "deletion" -> delete();
      case "members" -> join(form);
      case "removal" -> remove(form);
      default -> throw new NothingHere();
    };
  }

  private Link edit(Form form) {
    teams.edit(caller.actor(), team(), SeenRevision.of(form), TeamForm.input(form));
    return home("edit").with("done", "edited");
  }

  private Link delete() {
    teams.delete(caller.actor(), team());
    return Link.to("teams").with("done", "deleted");
  }

  private Link join(Form form) {
    try {
      teams.join(caller.actor(), team(), form.text("person").strip(), form.given("role"));
    } catch (PersonNotFound nobody) {
      throw new InvalidInput("/person", nobody.getMessage());
    }
    return home("members").with("done", "joined");
  }

  /** Who leaves a team may not see it any more. */
  private Link remove(Form form) {
    var person = form.text("person").strip();
    teams.leave(caller.actor(), team(), person);
    return (person.equals(caller.actor().name()) ? Link.to("teams") : home("removal")).with("done", "left");
  }

  private String team() {
    return address.variable("team");
  }

  @Override
  protected FormPage page(String name) {
    return page;
  }

  @Override
  protected String view(String name) {
    return IdentityRoutes.TEAM_VIEW;
  }
}
