package dev.remit.catalogue.boundary;

import dev.remit.catalogue.HandoverView;
import dev.remit.catalogue.control.Handovers;
import dev.remit.platform.page.Page;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Offers of one thing from team to team. */
@Path("/{kind:" + EntityAddress.OWN_KINDS + "|apis}/{name}/handovers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HandoversOfEntityResource {

  @Inject
  Handovers handovers;

  @Inject
  Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response offer(@PathParam("kind") String kind, @PathParam("name") String name, OfferHandover body) {
    var view = handovers.offer(caller.actor(), EntityAddress.ref(kind, name), body.team(), body.note());
    return Response.status(Response.Status.CREATED).entity(view).build();
  }

  @GET
  public Page<HandoverView> list(@PathParam("kind") String kind, @PathParam("name") String name) {
    return new Page<>(handovers.of(caller.actor(), EntityAddress.ref(kind, name)), null);
  }
}
