package dev.remit.agreements.boundary;

import dev.remit.agreements.WaiverInput;
import dev.remit.agreements.WaiverView;
import dev.remit.agreements.control.Waivers;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Keys;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Exceptions for changes of an API. */
@Path("/apis/{name}/waivers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaiversResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Waivers waivers;

  @Inject
  Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response grant(@PathParam("name") String name, WaiverInput body) {
    return Response.status(Response.Status.CREATED).entity(waivers.grant(caller.actor(), name, body)).build();
  }

  @GET
  public Page<WaiverView> list(@PathParam("name") String name, @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return waivers.of(caller.actor(), name, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @DELETE
  @Path("{waiver}")
  public WaiverView end(@PathParam("name") String name, @PathParam("waiver") String waiver) {
    return waivers.end(caller.actor(), name, Keys.of(waiver));
  }
}
