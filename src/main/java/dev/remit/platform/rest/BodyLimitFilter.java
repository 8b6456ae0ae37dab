package dev.remit.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** No request carries more than two large documents and what is around them; most operations accept far less. */
@Provider
@PreMatching
public class BodyLimitFilter implements ContainerRequestFilter {

  private static final long MOST = 34L * 1024 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    if (announced(request) > MOST) {
      request.abortWith(ProblemBody.of(BoundedBody.tooLarge(MOST)));
    } else if (request.hasEntity()) {
      request.setEntityStream(new BoundedStream(request.getEntityStream(), MOST));
    }
  }

  /** More than an int holds, which {@code getLength} would give as -1. */
  private static long announced(ContainerRequestContext request) {
    var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }
}
