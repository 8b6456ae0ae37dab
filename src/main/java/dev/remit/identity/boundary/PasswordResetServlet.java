package dev.remit.identity.boundary;

import dev.remit.identity.PersonNotFound;
import dev.remit.identity.control.Passwords;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormRefusal;
import dev.remit.platform.pages.FormServlet;
import dev.remit.platform.pages.NothingHere;
import dev.remit.platform.pages.Redirect;
import dev.remit.platform.problem.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where somebody with a link chooses a new password; then they sign in with it, and with their code if they have one. */
@WebServlet(name = "password-reset", urlPatterns = PasswordResetServlet.PATH)
public class PasswordResetServlet extends FormServlet {

  static final String PATH = "/WEB-INF/password-reset";

  private static final String VIEW = "/WEB-INF/pages/identity/password-reset.xhtml";

  @Inject
  transient Passwords passwords;

  @Inject
  transient DoorPage page;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var code = request.getParameter("code");
    if (code == null || !passwords.mayReset(code)) {
      throw new NothingHere();
    }
    show(code, request, response);
  }

  @Override
  protected void take(Form form, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    try {
      HostCookie.keepBrowser(passwords.reset(form.text("code"), form.text("password")), request, response);
      Redirect.to(SignInAddress.PATH + "?note=password", response);
    } catch (PersonNotFound wrong) {
      throw new NothingHere();
    } catch (Problem problem) {
      FormRefusal.statusOrThrow(problem, response);
      page.refuse(form, problem);
      show(form.text("code"), request, response);
    }
  }

  private void show(String code, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    page.keep(code);
    response.setHeader("Cache-Control", "no-store");
    request.getRequestDispatcher(VIEW).forward(request, response);
  }
}
