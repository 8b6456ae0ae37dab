package dev.remit.sandbox.boundary;

import dev.remit.openapi.Violation;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.BoundedBody;
import dev.remit.platform.rest.JsonConfiguration;
import dev.remit.platform.rest.ProblemBody;
import dev.remit.sandbox.control.Guest;
import dev.remit.sandbox.control.Mocked;
import dev.remit.sandbox.control.Spaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a guest does with their own corner of the sandbox rather than with the mock, below {@code /.remit/}: look into a space, fill and reset
 * it, and see their calls. With the key alone, since a partner has no account.
 */
@ApplicationScoped
class OwnRoom {

  static final String FOLDER = "/.remit/";

  private static final int MOST_BYTES = 32 * 1024 * 1024;

  @Inject
  Spaces spaces;

  @Inject
  OwnCalls calls;

  /** @param name of the space that is meant; null where none is named */
  void serve(Guest guest, Mocked mocked, SandboxAddress address, @Nullable String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new SandboxResponse(request, response).isolate();
    switch (address.path()) {
      case FOLDER + "space" -> space(guest, mocked, name, request, response);
      case FOLDER + "spaces" -> reading(request, response, Map.of("items", spaces.of(guest.id())));
      case FOLDER + "calls" -> reading(request, response, calls.since(guest.id(), request.getParameter("after")));
      default -> throw new Problem(Problem.Kind.NOT_FOUND, "no-such-path", "Below /.remit/ are space, spaces and calls.");
    }
  }

  private void space(Guest guest, Mocked mocked, @Nullable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (name == null) {
      throw new Problem(Problem.Kind.INVALID, "no-space", "Name the space in the header " + Serving.SPACE + ".");
    }
    switch (request.getMethod()) {
      case "GET", "HEAD" -> json(response, spaces.open(guest, mocked, name).space().inspect());
      case "DELETE" -> {
        spaces.reset(guest, mocked, name);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      case "PUT", "POST" -> {
        seed(guest, mocked, name, request);
        json(response, spaces.open(guest, mocked, name).space().inspect());
      }
      default -> refuseMethod(response, "GET, HEAD, POST, PUT, DELETE");
    }
  }

  /** PUT fills the space anew, POST adds. Nothing is changed when something does not fit. */
  private void seed(Guest guest, Mocked mocked, String name, HttpServletRequest request) throws IOException {
    var bytes = BoundedBody.read(request.getInputStream(), MOST_BYTES);
    var refused = request.getMethod().equals("PUT") ? spaces.fill(guest, mocked, name, bytes) : spaces.open(guest, mocked, name).space().seed(bytes);
    if (!refused.isEmpty()) {
      throw new InvalidInput(refused.stream().map(OwnRoom::violation).toList());
    }
  }

  private static dev.remit.platform.problem.Violation violation(Violation refused) {
    return new dev.remit.platform.problem.Violation(refused.name(), refused.detail());
  }

  private static void reading(HttpServletRequest request, HttpServletResponse response, Object found) throws IOException {
    if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
      json(response, JsonConfiguration.binding().toJson(found).getBytes(StandardCharsets.UTF_8));
    } else {
      refuseMethod(response, "GET, HEAD");
    }
  }

  private static void refuseMethod(HttpServletResponse response, String allowed) throws IOException {
    response.setHeader("Allow", allowed);
    ProblemBody.write(HttpServletResponse.SC_METHOD_NOT_ALLOWED, response);
  }

  private static void json(HttpServletResponse response, byte[] json) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write(json);
  }
}
