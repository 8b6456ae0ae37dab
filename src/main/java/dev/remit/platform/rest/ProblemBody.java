package dev.remit.platform.rest;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
 * @param errors the places at fault; absent when the detail says all
 */
public record ProblemBody(
    String type,
    String title,
    int status,
    @Nullable String detail,
    String instance,
    String code,
    @Nullable List<Violation> errors) {

  /** RFC 9457, section 6.1. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "urn:remit:problem:";
  private static final String INSTANCES = "urn:remit:correlation:";
  private static final int RETRY_SECONDS = 2;

  ProblemBody(int status, String code, @Nullable String detail, List<Violation> errors) {
    this(TYPES + code, title(code), status, detail, INSTANCES + Correlation.current(), code, errors.isEmpty() ? null : errors);
  }

  static Response of(Problem problem) {
    var status = Statuses.of(problem.kind());
    var response = Response.status(status.getStatusCode());
    if (problem.kind() == Problem.Kind.UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return on(response, status, problem.code(), problem.getMessage(), problem.violations());
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
