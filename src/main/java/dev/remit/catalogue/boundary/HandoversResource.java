package dev.remit.catalogue.boundary;

import dev.remit.catalogue.HandoverView;
import dev.remit.catalogue.control.Handovers;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offers that wait for a decision. */
@Path("/handovers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HandoversResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Handovers handovers;

  @Inject
  Caller caller;

  @GET
  public Page<HandoverView> waiting(@QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return handovers.waiting(caller.actor(), Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @PUT
  @Path("{id}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  public HandoverView decide(@PathParam("id") UUID id, DecideHandover body) {
    return handovers.decide(caller.actor(), id, body.decision());
  }
}
