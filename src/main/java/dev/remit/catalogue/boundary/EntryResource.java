package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.control.Entities;
import dev.remit.platform.rest.Precondition;
import dev.remit.platform.security.Caller;
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
  Entities entities;

  @Inject
  Caller caller;

  @GET
  public Response one(@PathParam("kind") String kind, @PathParam("name") String name, @QueryParam("at") @Nullable String at) {
    var ref = EntityAddress.ref(kind, name);
    var instant = EntityAddress.instant(at);
    var view = instant == null ? entities.one(caller.actor(), ref) : entities.one(caller.actor(), ref, instant);
    return EntityAddress.answer(view, instant);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(
      @PathParam("kind") String kind,
      @PathParam("name") String name,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
      EntityInput body) {
    return EntityAddress.answer(Response.ok(),
        entities.edit(caller.actor(), EntityAddress.ref(kind, name), Precondition.revision(seen), body));
  }
}
