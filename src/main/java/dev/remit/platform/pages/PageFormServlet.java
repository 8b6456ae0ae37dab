package dev.remit.platform.pages;

import dev.remit.platform.problem.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the forms of a page: sends on to where it is told what was done, and shows the page again when it was refused. */
public abstract class PageFormServlet extends FormServlet {

  /** Where one finds the form; nothing when its page has this very address. */
  protected abstract @Nullable Link home(String name);

  /** Where one goes when it is done; nothing when the page itself shows what came of it. */
  protected abstract @Nullable Link done(String name, Form form, HttpServletRequest request);

  protected abstract FormPage page(String name);

  protected abstract String view(String name);

  @Override
  protected final void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var home = home(name(request));
    if (home == null) {
      view(request, response);
    } else {
      Redirect.to(home.toString(), response);
    }
  }

  @Override
  protected final void take(Form form, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
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
    view(request, response);
  }

  private void view(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var name = name(request);
    page(name).load();
    response.setHeader("Cache-Control", "no-store");
    request.getRequestDispatcher(view(name)).forward(request, response);
  }

  private static String name(HttpServletRequest request) {
    return request.getPathInfo().substring(1);
  }
}
