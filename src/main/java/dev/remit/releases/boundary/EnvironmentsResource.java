package dev.remit.releases.boundary;

import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Precondition;
import dev.remit.platform.security.Caller;
import dev.remit.releases.DeploymentView;
import dev.remit.releases.EnvironmentInput;
import dev.remit.releases.EnvironmentView;
import dev.remit.releases.control.Deployments;
import dev.remit.releases.control.Environments;
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

/** Environments, and what runs in them. */
@Path("/environments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EnvironmentsResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Environments environments;

  @Inject
  Deployments deployments;

  @Inject
  Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response enter(EnterEnvironment body, @Context UriInfo uri) {
    var environment = environments.enter(caller.actor(), body.name(), body.input());
    return answer(Response.created(uri.getAbsolutePathBuilder().path(environment.name()).build()), environment);
  }

  @GET
  public Page<EnvironmentView> list(
      @QueryParam("q") @Nullable String text,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return environments.list(caller.actor(), text, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("{environment}")
  public Response one(@PathParam("environment") String name) {
    return answer(Response.ok(), environments.one(caller.actor(), name));
  }

  @PUT
  @Path("{environment}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(
      @PathParam("environment") String name, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, EnvironmentInput body) {
    return answer(Response.ok(), environments.edit(caller.actor(), name, Precondition.revision(seen), body));
  }

  @DELETE
  @Path("{environment}")
  public Response delete(@PathParam("environment") String name) {
    environments.delete(caller.actor(), name);
    return Response.noContent().build();
  }

  @GET
  @Path("{environment}/deployments")
  public Page<DeploymentView> running(
      @PathParam("environment") String name, @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return deployments.running(caller.actor(), name, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  private static Response answer(Response.ResponseBuilder response, EnvironmentView environment) {
    return response.tag(String.valueOf(environment.revision())).entity(environment).build();
  }
}
