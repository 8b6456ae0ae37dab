package dev.remit.platform.pages;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Forbidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Shows a form and takes it. What is refused is answered here: the server logs whatever leaves a servlet, with its stack, and
 * anybody may send a form to a sign-in. Only what somebody known may not do goes on, to be put on the record.
 */
public abstract class FormServlet extends HttpServlet {

  protected abstract void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;

  /** How long a form may be at most, in bytes as it is sent. */
  protected int most() {
    return Form.USUAL_MOST;
  }

  protected abstract void take(Form form, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    try {
      show(request, response);
    } catch (Problem problem) {
      answer(problem, request, response);
    }
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    try {
      take(Form.read(request, most()), request, response);
    } catch (Problem problem) {
      answer(problem, request, response);
    }
  }

  private static void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (problem instanceof Forbidden) {
      throw problem;
    }
    PageFailures.answer(problem, request, response);
  }
}
