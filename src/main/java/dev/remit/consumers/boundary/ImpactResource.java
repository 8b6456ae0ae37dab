package dev.remit.consumers.boundary;

import dev.remit.consumers.ImpactView;
import dev.remit.consumers.control.Consumers;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Whom the changes of a version touch. */
@Path("/apis/{name}/versions/{version}/impact")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImpactResource {

  @Inject
  Consumers consumers;

  @Inject
  Caller caller;

  @GET
  public ImpactView impact(@PathParam("name") String name, @PathParam("version") String version, @QueryParam("since") @Nullable String since) {
    return consumers.impact(caller.actor(), name, version, since);
  }
}
