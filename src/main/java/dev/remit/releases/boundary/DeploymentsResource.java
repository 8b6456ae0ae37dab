package dev.remit.releases.boundary;

import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Keys;
import dev.remit.platform.security.Caller;
import dev.remit.releases.DeploymentInput;
import dev.remit.releases.DeploymentView;
import dev.remit.releases.control.Deployments;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** What was put where. */
@Path("/deployments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeploymentsResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Deployments deployments;

  @Inject
  Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response tell(DeploymentInput body, @Context UriInfo uri) {
    var told = deployments.tell(caller.actor(), body);
    var address = uri.getAbsolutePathBuilder().path(told.deployment().id().toString()).build();
    var response = told.fresh() ? Response.created(address) : Response.ok();
    return response.entity(told.deployment()).build();
  }

  @GET
  public Page<DeploymentView> history(
      @QueryParam("component") @Nullable String component,
      @QueryParam("environment") @Nullable String environment,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return deployments.history(caller.actor(), component, environment, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("{deployment}")
  public DeploymentView one(@PathParam("deployment") String id) {
    return deployments.one(caller.actor(), Keys.of(id));
  }
}
