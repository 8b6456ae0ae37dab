package dev.remit.platform.rest;

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
    return logged(failure);
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
