package dev.remit.platform.rest;

import dev.remit.platform.persistence.Database;
import dev.remit.platform.problem.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Until the database can be used there is one answer to everything. */
@Provider
@PreMatching
public class NotReadyFilter implements ContainerRequestFilter {

  @Inject
  Database database;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!database.usable()) {
      request.abortWith(ProblemBody.of(notReady()));
    }
  }

  public static Problem notReady() {
    return new Problem(Problem.Kind.UNAVAILABLE, "not-ready",
        "The database cannot be used at the moment. Try again shortly.");
  }
}
