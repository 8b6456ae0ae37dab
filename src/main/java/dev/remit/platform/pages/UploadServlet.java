package dev.remit.platform.pages;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.Statuses;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes the files of a form and shows the page again with what became of them. Whoever comes without goes back to the form. */
public abstract class UploadServlet extends HttpServlet {

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response) {
    Redirect.to(home(), response);
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var problem = take(request.getInputStream(), type(request));
    if (problem != null) {
      response.setStatus(Statuses.of(problem.kind()).getStatusCode());
    }
    request.getRequestDispatcher(view()).forward(request, response);
  }

  /** The address of the form. */
  protected abstract String home();

  /** The page's file. */
  protected abstract String view();

  /** @return why the files were refused */
  protected abstract @Nullable Problem take(InputStream body, MediaType type);

  private static MediaType type(HttpServletRequest request) {
    try {
      return MediaType.valueOf(request.getContentType());
    } catch (IllegalArgumentException none) {
      return MediaType.APPLICATION_OCTET_STREAM_TYPE;
    }
  }
}
