package dev.remit.releases.boundary;

import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Precondition;
import dev.remit.platform.security.Caller;
import dev.remit.releases.ComponentVersionInput;
import dev.remit.releases.ComponentVersionView;
import dev.remit.releases.control.ComponentVersions;
import dev.remit.releases.control.Stating;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** What versions of a component provide and expect. A version may have slashes, and stands as it is at the end of the path. */
@Path("/components/{name}/versions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComponentVersionsResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  ComponentVersions versions;

  @Inject
  Stating stating;

  @Inject
  Caller caller;

  @GET
  public Page<ComponentVersionView> list(
      @PathParam("name") String component, @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return versions.list(caller.actor(), component, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("{version:.+}")
  public Response one(@PathParam("name") String component, @PathParam("version") String version) {
    return answer(Response.ok(), versions.one(caller.actor(), component, version));
  }

  @PUT
  @Path("{version:.+}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response state(
      @PathParam("name") String component,
      @PathParam("version") String version,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
      ComponentVersionInput body,
      @Context UriInfo uri) {
    var stated = stating.state(caller.actor(), component, version, seen == null ? null : Precondition.revision(seen), body);
    return answer(stated.fresh() ? Response.created(uri.getAbsolutePath()) : Response.ok(), stated.version());
  }

  private static Response answer(Response.ResponseBuilder response, ComponentVersionView version) {
    var tagged = version.revision() == null ? response : response.tag(String.valueOf(version.revision()));
    return tagged.entity(version).build();
  }
}
