package dev.remit.identity.boundary;

import dev.remit.identity.company.CompanySignInFailed;
import dev.remit.platform.problem.Problem.Kind;
import dev.remit.platform.rest.Statuses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows who was not let in by the company's sign-in why, where they can try again or come in otherwise. */
@ApplicationScoped
class CompanyDoor {

  private static final String RETRY_SECONDS = "30";

  @Inject
  DoorPage page;

  void refuse(CompanySignInFailed failure, String to, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setStatus(Statuses.of(failure.kind()).getStatusCode());
    if (failure.kind() == Kind.UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    page.goOnTo(to);
    page.refuse(failure);
    request.getRequestDispatcher(SignInServlet.VIEW).forward(request, response);
  }
}
