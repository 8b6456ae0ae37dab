package dev.remit.sandbox.boundary;

import dev.remit.openapi.HeaderField;
import dev.remit.openapi.MockAnswer;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.ProblemBody;
import dev.remit.sandbox.control.Mocked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Writes what a mock answers. Whatever a document makes it say, a browser gives it no rights of Remit's: it stands in a sandbox of
 * the browser's own, is not framed by its name, runs nothing and loads nothing (Content Security Policy, sandbox directive), sets no
 * cookie, and where somebody's session came along it neither leads on nor asks for a password.
 */
final class SandboxResponse {

  private static final String ISOLATED = "sandbox; default-src 'none'; frame-ancestors 'none'";
  private static final String SESSION = "remit-session";
  private static final Set<String> FOR_NOBODY_SIGNED_IN = Set.of("www-authenticate");

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  SandboxResponse(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  /** What stands in every answer; other origins may read it, since what they send carries no session of ours. */
  void isolate() {
    response.setHeader("Content-Security-Policy", ISOLATED);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "*");
  }

  /** Fetch Standard, CORS preflight: whoever asks may ask, for no session goes along. */
  void preflight() {
    isolate();
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    response.setHeader("Access-Control-Allow-Methods", request.getHeader("Access-Control-Request-Method"));
    var headers = request.getHeader("Access-Control-Request-Headers");
    if (headers != null) {
      response.setHeader("Access-Control-Allow-Headers", headers);
    }
    response.setHeader("Access-Control-Max-Age", "7200");
    response.setHeader("Vary", "Access-Control-Request-Method, Access-Control-Request-Headers");
  }

  /** @param body what is sent, the document's or ours */
  void write(MockAnswer answer, byte[] body, Mocked mocked) throws IOException {
    isolate();
    response.setStatus(answer.status());
    boolean session = hasSession();
    answer.fields().forEach(field -> add(field, session, answer.status()));
    mocked.fields().forEach(field -> response.addHeader(field.name(), field.value()));
    OperationEnd.fields(answer.why(), mocked.version()).forEach(field -> response.setHeader(field.name(), field.value()));
    if (!answer.why().violations().isEmpty()) {
      response.setHeader("X-Remit-Violations", String.valueOf(answer.why().violations().size()));
    }
    boolean head = request.getMethod().equals("HEAD");
    var mediaType = answer.refusal() != null ? ProblemBody.MEDIA_TYPE : answer.mediaType();
    if (mediaType != null) {
      response.setContentType(mediaType);
    }
    if (!head) {
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  private void add(HeaderField field, boolean session, int status) {
    var name = field.name().toLowerCase(Locale.ROOT);
    boolean leadsOn = name.equals("location") && status / 100 == 3;
    if (session && (leadsOn || FOR_NOBODY_SIGNED_IN.contains(name))) {
      response.addHeader("X-Remit-" + field.name(), field.value());
    } else {
      response.addHeader(field.name(), field.value());
    }
  }

  private boolean hasSession() {
    var cookies = request.getHeader("Cookie");
    return cookies != null && cookies.contains(SESSION);
  }

  void refuse(Problem problem) throws IOException {
    isolate();
    ProblemBody.write(problem, response);
  }
}
