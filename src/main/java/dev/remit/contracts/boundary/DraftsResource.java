package dev.remit.contracts.boundary;

import dev.remit.contracts.control.Contracts;
import dev.remit.openapi.Limits;
import dev.remit.platform.rest.Uploads;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Documents that nobody has agreed to yet. */
@Path("/apis/{name}/drafts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

  @Inject
  Contracts contracts;

  @Inject
  Caller caller;

  @Inject
  Uploads uploads;

  @POST
  @Consumes({
    OpenApiMediaTypes.PLAIN_JSON, OpenApiMediaTypes.PLAIN_YAML, OpenApiMediaTypes.OLD_YAML, OpenApiMediaTypes.TEXT_YAML,
    OpenApiMediaTypes.ANY, OpenApiMediaTypes.JSON, OpenApiMediaTypes.YAML
  })
  public Response draft(@PathParam("name") String name, InputStream body, @Context UriInfo uri) {
    try (var upload = uploads.begin()) {
      var outcome = contracts.draft(caller.actor(), name, upload.receive(body, Limits.DEFAULT.bytes()));
      return PublishedAnswer.of(outcome, uri.getBaseUriBuilder().path("apis/{name}/versions/{version}").build(name, outcome.version().version()));
    }
  }
}
