package dev.remit.contracts.boundary;

import dev.remit.contracts.control.Contracts;
import dev.remit.contracts.first.FirstInput;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.PageFormServlet;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a first document of what somebody wrote into a form, and keeps it as a draft. */
@WebServlet(name = "start", urlPatterns = StartServlet.PATH + "/*")
public class StartServlet extends PageFormServlet {

  static final String PATH = "/WEB-INF/start";
  static final String VIEW = "/WEB-INF/pages/contracts/start.xhtml";

  @Inject
  transient Contracts contracts;

  @Inject
  transient StartPage page;

  @Inject
  transient PageAddress address;

  @Inject
  transient Caller caller;

  @Override
  protected @Nullable Link home(String name) {
    return null;
  }

  @Override
  protected Link done(String name, Form form, HttpServletRequest request) {
    var api = address.variable("api");
    var things = IntStream.rangeClosed(1, FirstInput.MOST_THINGS)
        .mapToObj(at -> new FirstInput.Thing(form.given("name" + at), form.text("fields" + at), form.texts("acts" + at))).toList();
    var input = new FirstInput(form.given("title"), form.given("description"), form.given("version"), things);
    var version = contracts.draft(caller.actor(), api, input.document()).version();
    return Link.to("apis", api, "versions", version.version(), "contract");
  }

  @Override
  protected FormPage page(String name) {
    return page;
  }

  @Override
  protected String view(String name) {
    return VIEW;
  }
}
