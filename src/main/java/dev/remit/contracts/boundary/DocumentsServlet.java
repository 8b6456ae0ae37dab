package dev.remit.contracts.boundary;

import dev.remit.platform.pages.UploadServlet;
import dev.remit.platform.problem.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes the two documents of the form on the comparison's page. Whoever comes without goes back to the form. */
@WebServlet(name = "documents", urlPatterns = DocumentsServlet.PATH)
public class DocumentsServlet extends UploadServlet {

  static final String PATH = "/WEB-INF/documents";

  @Inject
  transient ComparisonPage page;

  @Override
  protected String home() {
    return ContractsRoutes.COMPARISON;
  }

  @Override
  protected String view() {
    return ContractsRoutes.COMPARISON_VIEW;
  }

  @Override
  protected @Nullable Problem take(InputStream body, MediaType type) {
    page.compare(body, type);
    return page.problem();
  }
}
