package dev.remit.platform.pages;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.Correlation;
import dev.remit.platform.rest.Statuses;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;

/** Tells what stopped a page, and shows it in the frame; what nobody expected goes to the log, whole. */
final class PageFailures {

  private static final System.Logger LOG = System.getLogger(PageFailures.class.getName());
  private static final String VIEW = "/WEB-INF/pages/error.xhtml";
  private static final String RETRY_SECONDS = "5";
  private static final List<Class<? extends Throwable>> LOST_CONNECTIONS = List.of(
      SQLTransientConnectionException.class, SQLNonTransientConnectionException.class, SQLRecoverableException.class);

  private PageFailures() {}

  static PageFailure of(Throwable thrown) {
    var problem = cause(thrown, Problem.class).map(Problem.class::cast);
    if (problem.isPresent()) {
      return PageFailure.of(Statuses.of(problem.get().kind()).getStatusCode(), problem.get().getMessage());
    }
    LOG.log(Level.ERROR, "Unexpected failure of a page, correlation id " + Correlation.current(), thrown);
    var lost = LOST_CONNECTIONS.stream().anyMatch(kind -> cause(thrown, kind).isPresent());
    return lost ? PageFailure.waiting() : PageFailure.unexpected();
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

  private static Optional<Throwable> cause(Throwable thrown, Class<? extends Throwable> kind) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (kind.isInstance(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
