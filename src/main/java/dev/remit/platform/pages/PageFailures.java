package dev.remit.platform.pages;

import dev.remit.platform.persistence.Outage;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.Correlation;
import dev.remit.platform.rest.ProblemBody;
import dev.remit.platform.rest.Statuses;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Tells what stopped a page, and shows it in the frame; what nobody expected goes to the log, whole. */
public final class PageFailures {

  private static final System.Logger LOG = System.getLogger(PageFailures.class.getName());
  private static final String VIEW = "/WEB-INF/pages/error.xhtml";
  private static final String RETRY_SECONDS = "5";

  private PageFailures() {}

  /** The same for what stops a request before it comes to a page: in the frame, or as a problem for programs. */
  public static void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!PageAddress.isOfPrograms(PageAddress.path(request))) {
      show(of(thrown), request, response);
    } else if (thrown instanceof Problem problem) {
      ProblemBody.write(problem, response);
    } else {
      throw new ServletException(thrown);
    }
  }

  static PageFailure of(Throwable thrown) {
    if (thrown instanceof Problem problem) {
      return PageFailure.of(Statuses.of(problem.kind()).getStatusCode(), problem.getMessage());
    }
    LOG.log(Level.ERROR, "Unexpected failure of a page, correlation id " + Correlation.current(), thrown);
    return Outage.isBehind(thrown) ? PageFailure.waiting() : PageFailure.unexpected();
  }

  static void show(PageFailure failure, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setStatus(failure.status());
    if (failure.passing()) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    request.setAttribute("failure", failure);
    request.getRequestDispatcher(VIEW).forward(request, response);
  }
}
