package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** What the catalogue says of teams and people, whose other facts are kept elsewhere. */
@Path("/{kind:teams|people}/{name}/entry")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {

  @Inject
  EntityDoor door;

  @GET
  public Response one(@PathParam("kind") String kind, @PathParam("name") String name, @QueryParam("at") @Nullable String at) {
    return door.one(EntityAddress.ref(kind, name), at);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(
      @PathParam("kind") String kind,
      @PathParam("name") String name,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
      EntityInput body) {
    return door.edit(EntityAddress.ref(kind, name), seen, body);
  }
}
