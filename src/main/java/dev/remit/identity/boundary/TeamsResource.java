package dev.remit.identity.boundary;

import dev.remit.identity.TeamInput;
import dev.remit.identity.TeamView;
import dev.remit.identity.control.Teams;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Precondition;
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

/** Teams and who is in them. */
@Path("/teams")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TeamsResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Teams teams;

  @Inject
  Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response enter(EnterTeam body, @Context UriInfo uri) {
    var team = teams.enter(caller.actor(), body.name(), body.input());
    return answer(Response.created(uri.getAbsolutePathBuilder().path(team.name()).build()), team);
  }

  @GET
  public Page<TeamView> list(
      @QueryParam("q") @Nullable String text,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return teams.search(caller.actor(), text, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("{team}")
  public Response one(@PathParam("team") String name) {
    return answer(Response.ok(), teams.one(caller.actor(), name));
  }

  @PUT
  @Path("{team}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(
      @PathParam("team") String name, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, TeamInput body) {
    return answer(Response.ok(), teams.edit(caller.actor(), name, Precondition.revision(seen), body));
  }

  @DELETE
  @Path("{team}")
  public Response delete(@PathParam("team") String name) {
    teams.delete(caller.actor(), name);
    return Response.noContent().build();
  }

  @PUT
  @Path("{team}/members/{person}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response join(@PathParam("team") String name, @PathParam("person") String person, JoinTeam body) {
    return answer(Response.ok(), teams.join(caller.actor(), name, person, body.role()));
  }

  @DELETE
  @Path("{team}/members/{person}")
  public Response leave(@PathParam("team") String name, @PathParam("person") String person) {
    return answer(Response.ok(), teams.leave(caller.actor(), name, person));
  }

  private static Response answer(Response.ResponseBuilder response, TeamView team) {
    return response.tag(String.valueOf(team.revision())).entity(team).build();
  }
}
