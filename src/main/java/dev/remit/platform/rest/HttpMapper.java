package dev.remit.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What the REST layer itself refuses: no such path, method, media type. Keeps {@code Allow} and the like. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException failure) {
    var found = failure.getResponse();
    if (found.getStatus() < Response.Status.BAD_REQUEST.getStatusCode() || found.hasEntity()) {
      return found;
    }
    if (found.getStatus() >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
      return UnexpectedMapper.logged(failure);
    }
    var headers = Response.fromResponse(found).header(HttpHeaders.CONTENT_LENGTH, null);
    return ProblemBody.on(headers, found.getStatusInfo(), code(found.getStatus()), detail(found.getStatus()), List.of());
  }

  static String code(int status) {
    return switch (status) {
      case 400 -> "malformed-request";
      case 404 -> "no-such-path";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 413 -> "too-large";
      case 415 -> "unsupported-media-type";
      case 500 -> "internal-error";
      default -> "refused";
    };
  }

  static String detail(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this path.";
      case 405 -> "This path does not know this method; the header Allow says which it knows.";
      case 406 -> "None of the accepted media types can be produced here.";
      case 415 -> "This media type is not read here.";
      case 500 -> "Something unexpected happened; the log has it under this correlation id.";
      default -> "The request cannot be read.";
    };
  }
}
