package dev.remit.releases.boundary;

import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.PageFormServlet;
import dev.remit.platform.pages.SeenRevision;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Caller;
import dev.remit.releases.EnvironmentInput;
import dev.remit.releases.control.Environments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Takes the forms by which environments are entered and edited. */
@WebServlet(name = "environment", urlPatterns = EnvironmentServlet.PATH + "/*")
public class EnvironmentServlet extends PageFormServlet {

  static final String PATH = "/WEB-INF/environment";
  static final String ENTER = "environment";
  static final String EDIT = "edit";

  @Inject
  transient Environments environments;

  @Inject
  transient EnvironmentsPage allPage;

  @Inject
  transient EnvironmentPage onePage;

  @Inject
  transient PageAddress address;

  @Inject
  transient Caller caller;

  @Override
  protected Link home(String name) {
    return name.equals(ENTER) ? Link.to("environments") : Link.to("environments", address.variable("environment"));
  }

  @Override
  protected Link done(String name, Form form, HttpServletRequest request) {
    var input = new EnvironmentInput(form.given("title"), !form.text("production").isEmpty(), position(form.given("position")), form.given("owner"));
    if (name.equals(ENTER)) {
      return Link.to("environments", environments.enter(caller.actor(), form.text("name").strip(), input).name()).with("done", "entered");
    }
    environments.edit(caller.actor(), address.variable("environment"), SeenRevision.of(form), input);
    return home(name).with("done", "edited");
  }

  private static @Nullable Integer position(@Nullable String typed) {
    try {
      return typed == null ? null : Integer.valueOf(typed.strip());
    } catch (NumberFormatException noNumber) {
      throw new InvalidInput("/position", "A position is a whole number.");
    }
  }

  @Override
  protected FormPage page(String name) {
    return name.equals(ENTER) ? allPage : onePage;
  }

  @Override
  protected String view(String name) {
    return name.equals(ENTER) ? ReleasesRoutes.ALL_VIEW : ReleasesRoutes.ONE_VIEW;
  }
}
