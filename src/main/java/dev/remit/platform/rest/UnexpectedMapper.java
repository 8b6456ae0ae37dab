package dev.remit.platform.rest;

import dev.remit.platform.persistence.Outage;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.List;

/** What nobody expected: the log gets everything, the caller gets the id to ask about. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    return Outage.isBehind(failure) ? outage(failure) : logged(failure);
  }

  /** One line a request: a database that is away fails many. */
  private static Response outage(Throwable failure) {
    LOG.log(Level.WARNING, "The database is away, correlation id {0}: {1}",
        Correlation.current(), failure.getClass().getName());
    return ProblemBody.of(NotReadyFilter.notReady());
  }

  static Response logged(Throwable failure) {
    LOG.log(Level.ERROR, "Unexpected failure, correlation id " + Correlation.current(), failure);
    return ProblemBody.of(
        Status.INTERNAL_SERVER_ERROR,
        "internal-error",
        "Something unexpected happened; the log has it under this correlation id.",
        List.of());
  }
}
