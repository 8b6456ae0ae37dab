package dev.remit.platform.rest;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Caller;
import dev.remit.platform.security.Forbidden;
import dev.remit.platform.security.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Refusals of use cases. */
@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

  @Inject
  Refusals refusals;

  @Inject
  Caller caller;

  @Context
  HttpServletRequest request;

  @Override
  public Response toResponse(Problem problem) {
    if (problem instanceof Forbidden refusal) {
      refusals.record(caller.actor(), refusal, request.getMethod() + " " + request.getRequestURI());
    }
    return ProblemBody.of(problem);
  }
}
