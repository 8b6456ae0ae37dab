package dev.remit.sandbox.boundary;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Caller;
import dev.remit.sandbox.control.Guest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where calls of those come in who are signed in, or have a token of Remit's. */
@WebServlet(name = "sandbox", urlPatterns = "/sandbox/*", asyncSupported = true)
public class SandboxServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject
  transient Serving serving;

  @Inject
  transient Caller caller;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var address = SandboxAddress.of(request.getRequestURI().substring(request.getContextPath().length()));
    try {
      if (address == null) {
        throw new Problem(Problem.Kind.NOT_FOUND, "no-such-sandbox", "An address in the sandbox is /sandbox/{api}/{version}/ and a path of the contract.");
      }
      serving.serve(Guest.signedIn(caller.actor()), address, request, response);
    } catch (Problem problem) {
      new SandboxResponse(request, response).refuse(problem);
    }
  }
}
