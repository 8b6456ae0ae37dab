package dev.remit.platform.pages;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Problem.Kind;
import dev.remit.platform.rest.Statuses;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;

/** Which refusals a form shows itself; all others become error pages. */
public final class FormRefusal {

  private static final Set<Kind> SHOWN = EnumSet.of(Kind.INVALID, Kind.CONFLICT, Kind.STALE, Kind.TOO_MANY, Kind.UNAVAILABLE);
  private static final String RETRY_SECONDS = "2";

  private FormRefusal() {}

  /** Sets the status of a refusal that the form itself shows; what it does not show is thrown again. */
  public static void statusOrThrow(Problem problem, HttpServletResponse response) {
    if (!SHOWN.contains(problem.kind())) {
      throw problem;
    }
    response.setStatus(Statuses.of(problem.kind()).getStatusCode());
    if (problem.kind() == Kind.TOO_MANY || problem.kind() == Kind.UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
  }
}
