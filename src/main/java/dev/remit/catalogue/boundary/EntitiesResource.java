package dev.remit.catalogue.boundary;

import dev.remit.catalogue.Criteria;
import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.control.Entities;
import dev.remit.catalogue.control.Finder;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Components, resources, systems and domains. */
@Path("/{kind:" + EntityAddress.OWN_KINDS + "}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntitiesResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Entities entities;

  @Inject
  EntityDoor door;

  @Inject
  Finder finder;

  @Inject
  Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response enter(@PathParam("kind") String kind, EnterEntity body, @Context UriInfo uri) {
    var view = entities.enter(caller.actor(), EntityAddress.kind(kind), body.name(), body.input());
    return EntityAddress.answer(Response.created(uri.getAbsolutePathBuilder().path(view.name()).build()), view);
  }

  @GET
  public Page<EntitySummary> list(
      @PathParam("kind") String kind,
      @QueryParam("q") @Nullable String text,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return finder.find(caller.actor(), new Criteria(text, kind, null, null, null), Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("{name}")
  public Response one(@PathParam("kind") String kind, @PathParam("name") String name, @QueryParam("at") @Nullable String at) {
    return door.one(EntityAddress.ref(kind, name), at);
  }

  @PUT
  @Path("{name}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(
      @PathParam("kind") String kind,
      @PathParam("name") String name,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
      EntityInput body) {
    return door.edit(EntityAddress.ref(kind, name), seen, body);
  }

  @DELETE
  @Path("{name}")
  public Response remove(
      @PathParam("kind") String kind, @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
    return door.remove(EntityAddress.ref(kind, name), seen);
  }
}
