package dev.remit.sandbox.boundary;

import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.pages.Route;
import dev.remit.sandbox.SandboxRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses of pages about the sandbox. */
@ApplicationScoped
public class SandboxRoutes implements PageRoutes {

  static final String KEYS = "/sandbox-keys";
  static final String KEYS_VIEW = "/WEB-INF/pages/sandbox/keys.xhtml";

  private static final String VIEWS = "/WEB-INF/pages/sandbox/";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/apis/{api}/versions/{version}/sandbox", SandboxRule.CALL, VIEWS + "sandbox.xhtml", SandboxPage.class),
        Route.of(KEYS, SandboxRule.SEE, KEYS_VIEW, KeysPage.class),
        Route.form(KEYS + "/give", SandboxRule.GIVE, KeysServlet.PATH + "/give"),
        Route.form(KEYS + "/revoke", SandboxRule.GIVE, KeysServlet.PATH + "/revoke"),
        Route.of(KEYS + "/{key}/calls", SandboxRule.SEE, VIEWS + "calls.xhtml", CallsPage.class),
        Route.of("/sandbox-calls", SandboxRule.CALL, VIEWS + "calls.xhtml", CallsPage.class));
  }
}
