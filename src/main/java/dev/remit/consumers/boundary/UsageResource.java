package dev.remit.consumers.boundary;

import dev.remit.consumers.ApiUsageView;
import dev.remit.consumers.control.Consumers;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What of a version is used by whom. */
@Path("/apis/{name}/versions/{version}/usage")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UsageResource {

  @Inject
  Consumers consumers;

  @Inject
  Caller caller;

  @GET
  public ApiUsageView usage(@PathParam("name") String name, @PathParam("version") String version) {
    return consumers.usage(caller.actor(), name, version);
  }
}
