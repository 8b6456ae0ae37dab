package dev.remit.agreements.boundary;

import dev.remit.agreements.MoveInput;
import dev.remit.agreements.control.Reviews;
import dev.remit.contracts.VersionView;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How far a version is on its way. */
@Path("/apis/{name}/versions/{version}/state")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StateResource {

  @Inject
  Reviews reviews;

  @Inject
  Caller caller;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public VersionView move(@PathParam("name") String name, @PathParam("version") String version, MoveInput body) {
    return reviews.move(caller.actor(), name, version, body);
  }
}
