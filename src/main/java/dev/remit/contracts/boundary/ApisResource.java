package dev.remit.contracts.boundary;

import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.ApiView;
import dev.remit.contracts.control.Contracts;
import dev.remit.platform.security.Caller;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** APIs: entered, found, shown with their latest version. */
@Path("/apis")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApisResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Contracts contracts;

  @Inject
  Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(RegisterApi body, @Context UriInfo uri) {
    var api = catalogue.register(caller.actor(), body.name(), body.title(), body.description(), body.owner());
    var view = contracts.view(api);
    return Response.created(uri.getAbsolutePathBuilder().path(api.name()).build())
        .tag(EntityTags.of(view))
        .entity(view)
        .build();
  }

  @GET
  public Page<ApiView> list(
      @QueryParam("q") @Nullable String text,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return contracts.apis(caller.actor(), text, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("{name}")
  public Response one(@PathParam("name") String name, @Context Request request) {
    var view = contracts.api(caller.actor(), name);
    return EntityTags.answer(request, EntityTags.of(view), view);
  }
}
