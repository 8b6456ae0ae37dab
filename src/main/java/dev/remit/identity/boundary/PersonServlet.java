package dev.remit.identity.boundary;

import dev.remit.identity.control.AccountLinks;
import dev.remit.identity.control.People;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.NothingHere;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.PageFormServlet;
import dev.remit.platform.pages.SeenRevision;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.rest.Origin;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Takes the forms of a person's page. */
@WebServlet(name = "person", urlPatterns = PersonServlet.PATH + "/*")
public class PersonServlet extends PageFormServlet {

  static final String PATH = "/WEB-INF/person";

  @Inject
  transient People people;

  @Inject
  transient AccountLinks links;

  @Inject
  transient PersonPage page;

  @Inject
  transient PageAddress address;

  @Inject
  transient Caller caller;

  @Override
  protected Link home(String name) {
    return Link.to("people", person());
  }

  @Override
  protected @Nullable Link done(String name, Form form, HttpServletRequest request) {
    return switch (name) {
      case "edit" -> edit(form);
      case "link" -> makeLink(request);
      case "erasure" -> erase(form);
      default -> throw new NothingHere();
    };
  }

  private Link edit(Form form) {
    var edited = people.edit(caller.actor(), person(), SeenRevision.of(form), PersonForm.edited(form));
    return Link.to("people", edited.name()).with("done", "edited");
  }

  private @Nullable Link makeLink(HttpServletRequest request) {
    var code = links.forPassword(caller.actor(), person());
    page.showLink(Origin.of(request) + Link.to("password-reset").with("code", code));
    return null;
  }

  private Link erase(Form form) {
    if (!form.text("confirmation").strip().equals(person())) {
      throw new InvalidInput("/confirmation", "This is not their name. Nothing was erased.");
    }
    return Link.to("people", people.erase(caller.actor(), person()).name()).with("done", "erased");
  }

  private String person() {
    return address.variable("person");
  }

  @Override
  protected FormPage page(String name) {
    return page;
  }

  @Override
  protected String view(String name) {
    return IdentityRoutes.PERSON_VIEW;
  }
}
