package dev.remit.contracts.boundary;

import dev.remit.platform.rest.Statuses;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;

/** Takes the two documents of the form on the comparison's page. Whoever comes without goes back to the form. */
@WebServlet(name = "documents", urlPatterns = DocumentsServlet.PATH)
public class DocumentsServlet extends HttpServlet {

  static final String PATH = "/WEB-INF/documents";

  @Inject
  transient ComparisonPage page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", ContractsRoutes.COMPARISON);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    page.compare(request.getInputStream(), type(request));
    if (page.problem() != null) {
      response.setStatus(Statuses.of(page.problem().kind()).getStatusCode());
    }
    request.getRequestDispatcher(ContractsRoutes.COMPARISON_VIEW).forward(request, response);
  }

  private static MediaType type(HttpServletRequest request) {
    try {
      return MediaType.valueOf(request.getContentType());
    } catch (IllegalArgumentException none) {
      return MediaType.APPLICATION_OCTET_STREAM_TYPE;
    }
  }
}
