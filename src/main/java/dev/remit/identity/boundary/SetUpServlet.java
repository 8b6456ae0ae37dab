package dev.remit.identity.boundary;

import dev.remit.identity.PersonNotFound;
import dev.remit.identity.control.SetUp;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormRefusal;
import dev.remit.platform.pages.FormServlet;
import dev.remit.platform.pages.NothingHere;
import dev.remit.platform.problem.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the first administrator enters themselves, by the link in the log. For everybody else there is nothing here. */
@WebServlet(name = "set-up", urlPatterns = SetUpServlet.PATH)
public class SetUpServlet extends FormServlet {

  static final String PATH = "/WEB-INF/set-up";

  private static final String VIEW = "/WEB-INF/pages/identity/set-up.xhtml";

  @Inject
  transient SetUp setUp;

  @Inject
  transient Entrance entrance;

  @Inject
  transient DoorPage page;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var code = request.getParameter("code");
    if (code == null || !setUp.isOpen(code)) {
      throw new NothingHere();
    }
    show(code, request, response);
  }

  @Override
  protected void take(Form form, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    try {
      var first = setUp.enter(form.text("code"), form.text("name"), form.text("displayName"), form.text("password"));
      entrance.admit(first, "/", request, response);
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
