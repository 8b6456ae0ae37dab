package dev.remit.contracts.boundary;

import dev.remit.platform.pages.PageAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Leads from the two versions that somebody chose to the address of their changes. */
@WebServlet(name = "comparison", urlPatterns = ComparisonServlet.PATH)
public class ComparisonServlet extends HttpServlet {

  static final String PATH = "/WEB-INF/comparison";

  @Inject
  transient PageAddress address;

  @Inject
  transient ContractLinks to;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    var version = address.query("version").orElse("latest");
    var since = address.query("since").orElse(null);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", to.changes(address.variable("api"), version, since).toString());
  }
}
