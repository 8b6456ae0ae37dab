package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What the catalogue says of APIs, whose versions are kept elsewhere. */
@Path("/apis/{name}/entry")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApiEntryResource {

  @Inject
  EntityDoor door;

  @GET
  public Response one(@PathParam("name") String name, @QueryParam("at") @Nullable String at) {
    return door.one(EntityAddress.ref(EntityKind.API, name), at);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(
      @PathParam("name") String name,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
      EntityInput body) {
    return door.edit(EntityAddress.ref(EntityKind.API, name), seen, body);
  }

  @DELETE
  public Response remove(
      @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
    return door.remove(EntityAddress.ref(EntityKind.API, name), seen);
  }
}
