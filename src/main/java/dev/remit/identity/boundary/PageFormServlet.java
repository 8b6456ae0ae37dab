package dev.remit.identity.boundary;

import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.Link;
import dev.remit.platform.problem.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the forms of a page: sends on to where it is told what was done, and shows the page again when it was refused. */
abstract class PageFormServlet extends FormServlet {

  /** Where one finds the form. */
  abstract Link home(String name);

  /** Where one goes when it is done; nothing when the page itself shows what came of it. */
  abstract @Nullable Link done(String name, Form form, HttpServletRequest request);

  abstract FormPage page(String name);

  abstract String view(String name);

  @Override
  final void show(HttpServletRequest request, HttpServletResponse response) {
    Redirect.to(home(name(request)).toString(), response);
  }

  @Override
  final void take(Form form, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var name = name(request);
    try {
      var done = done(name, form, request);
      if (done != null) {
        Redirect.to(done.toString(), response);
        return;
      }
    } catch (Problem problem) {
      FormRefusal.statusOrThrow(problem, response);
      page(name).refuse(name, form, problem);
    }
    page(name).load();
    response.setHeader("Cache-Control", "no-store");
    request.getRequestDispatcher(view(name)).forward(request, response);
  }

  private static String name(HttpServletRequest request) {
    return request.getPathInfo().substring(1);
  }
}
