package dev.remit.identity.boundary;

import dev.remit.identity.control.Sessions;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormServlet;
import dev.remit.platform.pages.Redirect;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the session of the browser that asks. A link to it does nothing: only a form of ours does. */
@WebServlet(name = "sign-out", urlPatterns = SignOutServlet.PATH)
public class SignOutServlet extends FormServlet {

  static final String PATH = "/WEB-INF/sign-out";

  @Inject
  transient Sessions sessions;

  @Inject
  transient SessionCookie cookie;

  @Inject
  transient CurrentSession current;

  @Inject
  transient Caller caller;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response) {
    Redirect.to("/", response);
  }

  @Override
  protected void take(Form form, HttpServletRequest request, HttpServletResponse response) {
    if (current.id() != null) {
      sessions.end(caller.actor(), current.id());
    }
    cookie.clear(request, response);
    response.setHeader("Clear-Site-Data", "\"cache\"");
    HostCookie.STEP.clear(request, response);
    Redirect.to(SignInAddress.PATH + "?note=signed-out", response);
  }
}
