package dev.remit.catalogue.boundary;

import dev.remit.catalogue.ImpactView;
import dev.remit.catalogue.control.Direction;
import dev.remit.catalogue.control.Impacts;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What is reached from a thing of any kind. */
@Path("/{kind:" + EntityAddress.KINDS + "}/{name}/impact")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImpactResource {

  private static final int USUAL_DEPTH = 10;

  @Inject
  Impacts impacts;

  @Inject
  Caller caller;

  @GET
  public ImpactView impact(
      @PathParam("kind") String kind,
      @PathParam("name") String name,
      @QueryParam("direction") @DefaultValue("downstream") String direction,
      @QueryParam("depth") @Nullable String depth,
      @QueryParam("at") @Nullable String at) {
    var way = Direction.of(direction).filter(known -> known != Direction.PARTS).orElseThrow(
        () -> new InvalidInput("direction", "The direction is downstream or upstream."));
    return impacts.of(caller.actor(), EntityAddress.ref(kind, name), way, EntityAddress.depth(depth, USUAL_DEPTH), EntityAddress.instant(at));
  }
}
