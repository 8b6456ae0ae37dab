package dev.remit.platform.rest;

import dev.remit.platform.problem.Problem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;

/** What each kind of problem is called in HTTP. */
public final class Statuses {

  /** RFC 9110, section 15.5.21; not among Jakarta REST's constants. */
  static final StatusType UNPROCESSABLE_CONTENT = new StatusType() {
    @Override
    public int getStatusCode() {
      return 422;
    }

    @Override
    public Status.Family getFamily() {
      return Status.Family.CLIENT_ERROR;
    }

    @Override
    public String getReasonPhrase() {
      return "Unprocessable Content";
    }
  };

  private Statuses() {}

  /** The status of an answer that says a problem of this kind. */
  public static StatusType of(Problem.Kind kind) {
    return switch (kind) {
      case MALFORMED -> Status.BAD_REQUEST;
      case UNAUTHENTICATED -> Status.UNAUTHORIZED;
      case FORBIDDEN -> Status.FORBIDDEN;
      case NOT_FOUND -> Status.NOT_FOUND;
      case CONFLICT -> Status.CONFLICT;
      case STALE -> Status.PRECONDITION_FAILED;
      case UNCONDITIONAL -> Status.PRECONDITION_REQUIRED;
      case INVALID -> UNPROCESSABLE_CONTENT;
      case TOO_LARGE -> Status.REQUEST_ENTITY_TOO_LARGE;
      case TOO_MANY -> Status.TOO_MANY_REQUESTS;
      case UNAVAILABLE -> Status.SERVICE_UNAVAILABLE;
    };
  }
}
