package dev.remit.sandbox.boundary;

import dev.remit.platform.persistence.Outage;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.NotReadyFilter;
import dev.remit.sandbox.control.Admissions;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where calls with a key come in. They stand on the key alone: no session, no token, and none of the filters that pages and the
 * HTTP interface need. Whoever comes without a key goes on to be asked who they are.
 */
public class SandboxDoor extends HttpFilter {

  /** Which key a call comes with; the contract's own credentials stay where it wants them. */
  static final String KEY = "X-Remit-Sandbox-Key";

  @Inject
  transient Admissions admissions;

  @Inject
  transient Serving serving;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    if (request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null && request.getHeader("Origin") != null) {
      new SandboxResponse(request, response).preflight();
      return;
    }
    var address = SandboxAddress.of(request.getRequestURI().substring(request.getContextPath().length()));
    var header = request.getHeader(KEY);
    var key = header != null || address == null ? header : address.key();
    if (key == null || address == null) {
      chain.doFilter(request, response);
    } else {
      serve(key, address, request, response);
    }
  }

  private void serve(String key, SandboxAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    try {
      serving.serve(admissions.with(key), address, request, response);
    } catch (Problem problem) {
      new SandboxResponse(request, response).refuse(problem);
    } catch (RuntimeException failure) {
      if (!Outage.isBehind(failure)) {
        throw failure;
      }
      new SandboxResponse(request, response).refuse(NotReadyFilter.notReady());
    }
  }
}
