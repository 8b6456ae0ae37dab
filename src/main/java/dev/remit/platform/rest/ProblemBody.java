package dev.remit.platform.rest;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Forbidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail (RFC 9457).
 *
 * @param type stable address of the kind of problem
 * @param title the kind in words, the same every time
 * @param status the HTTP status
 * @param detail this occurrence in words
 * @param instance this occurrence: the correlation id, also found in the log
 * @param code last part of the type, for programs
 * @param rule name of the rule that refused; only where somebody may not do something
 * @param errors the places at fault; absent when the detail says all
 */
public record ProblemBody(
    String type,
    String title,
    int status,
    @Nullable String detail,
    String instance,
    String code,
    @Nullable String rule,
    @Nullable List<Violation> errors) {

  /** RFC 9457, section 6.1. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "urn:remit:problem:";
  private static final String INSTANCES = "urn:remit:correlation:";
  private static final String RETRY_SECONDS = "2";

  ProblemBody(int status, String code, @Nullable String detail, List<Violation> errors) {
    this(TYPES + code, title(code), status, detail, INSTANCES + Correlation.current(), code, null, errors.isEmpty() ? null : errors);
  }

  /** A problem of somebody who says themselves what is at fault. */
  public static ProblemBody of(int status, String code, String detail) {
    return new ProblemBody(status, code, detail, List.of());
  }

  private ProblemBody by(@Nullable String refusing) {
    return new ProblemBody(type, title, status, detail, instance, code, refusing, errors);
  }

  static Response of(Problem problem) {
    var response = Response.status(Statuses.of(problem.kind()).getStatusCode());
    headers(problem).forEach(response::header);
    return response.type(MediaType.valueOf(MEDIA_TYPE)).entity(body(problem)).build();
  }

  /** The same from outside the REST layer. */
  public static void write(Problem problem, HttpServletResponse response) throws IOException {
    headers(problem).forEach(response::setHeader);
    write(body(problem), response);
  }

  /** What HTTP has a status for and we have no more to say of. */
  public static void write(int status, HttpServletResponse response) throws IOException {
    write(new ProblemBody(status, HttpMapper.code(status), HttpMapper.detail(status), List.of()), response);
  }

  static void write(ProblemBody body, HttpServletResponse response) throws IOException {
    response.setStatus(body.status());
    response.setContentType(MEDIA_TYPE);
    response.getOutputStream().write(JsonConfiguration.binding().toJson(body).getBytes(StandardCharsets.UTF_8));
  }

  private static ProblemBody body(Problem problem) {
    int status = Statuses.of(problem.kind()).getStatusCode();
    var body = new ProblemBody(status, problem.code(), problem.getMessage(), problem.violations());
    return problem instanceof Forbidden refusal ? body.by(refusal.rule()) : body;
  }

  private static Map<String, String> headers(Problem problem) {
    return switch (problem.kind()) {
      case UNAVAILABLE, TOO_MANY -> Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      case UNAUTHENTICATED -> Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Remit\"");
      default -> Map.of();
    };
  }

  static Response of(Response.StatusType status, String code, @Nullable String detail, List<Violation> errors) {
    return on(Response.status(status.getStatusCode()), status, code, detail, errors);
  }

  /** The same on a response that already carries headers. */
  static Response on(
      Response.ResponseBuilder response,
      Response.StatusType status,
      String code,
      @Nullable String detail,
      List<Violation> errors) {
    var body = new ProblemBody(status.getStatusCode(), code, detail, errors);
    return response.type(MediaType.valueOf(MEDIA_TYPE)).entity(body).build();
  }

  private static String title(String code) {
    var words = code.replace('-', ' ').replaceAll("\\bjson\\b", "JSON").replaceAll("\\bapi\\b", "API");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
