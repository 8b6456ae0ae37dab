package dev.remit.catalogue.boundary;

import dev.remit.catalogue.CatalogueApi;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Which team answers for an API. */
@Path("/apis/{name}/owner")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnerResource {

  @Inject
  CatalogueApi catalogue;

  @Inject
  Caller caller;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public AssignApi assign(@PathParam("name") String name, AssignApi body) {
    if (body.team() == null) {
      throw new InvalidInput("/team", "Say which team answers for this API.");
    }
    catalogue.assign(caller.actor(), name, body.team());
    return body;
  }
}
