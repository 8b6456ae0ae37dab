package dev.remit.platform.rest;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** A body that is not the JSON that was asked for. The binding's own words name classes, so ours are fixed. */
@Provider
public class JsonMapper implements ExceptionMapper<JsonbException> {

  @Override
  public Response toResponse(JsonbException failure) {
    return ProblemBody.of(Status.BAD_REQUEST, "malformed-json", "The body is not JSON of the expected form.", List.of());
  }
}
