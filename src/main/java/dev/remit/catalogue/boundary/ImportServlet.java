package dev.remit.catalogue.boundary;

import dev.remit.platform.pages.UploadServlet;
import dev.remit.platform.problem.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes the files of the form on the page of imports. Whoever comes without goes back to the form. */
@WebServlet(name = "import", urlPatterns = ImportServlet.PATH)
public class ImportServlet extends UploadServlet {

  static final String PATH = "/WEB-INF/import";
  static final String PAGE = "/catalogue/import";
  static final String VIEW = "/WEB-INF/pages/catalogue/import.xhtml";

  @Inject
  transient ImportPage page;

  @Override
  protected String home() {
    return PAGE;
  }

  @Override
  protected String view() {
    return VIEW;
  }

  @Override
  protected @Nullable Problem take(InputStream body, MediaType type) {
    page.take(body, type);
    return page.problem();
  }
}
