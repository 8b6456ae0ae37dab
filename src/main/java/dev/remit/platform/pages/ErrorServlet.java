package dev.remit.platform.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says in the frame what the server itself refuses or fails at: the error page that web.xml names. */
@WebServlet(name = "errors", urlPatterns = ErrorServlet.ADDRESS)
public class ErrorServlet extends HttpServlet {

  static final String ADDRESS = "/error";

  private static final int NOT_FOUND = 404;
  private static final int INTERNAL_ERROR = 500;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    int status = status(request);
    PageFailures.show(status < INTERNAL_ERROR ? refusal(status) : failure(request), request, response);
  }

  private static PageFailure refusal(int status) {
    return status == NOT_FOUND
        ? PageFailure.notFound()
        : PageFailure.of(status, "The server does not accept this request.");
  }

  private static PageFailure failure(HttpServletRequest request) {
    var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return thrown == null ? PageFailure.unexpected() : PageFailures.of(thrown);
  }

  private static int status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : NOT_FOUND;
  }
}
