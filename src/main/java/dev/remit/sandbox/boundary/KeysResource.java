package dev.remit.sandbox.boundary;

import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Keys;
import dev.remit.platform.security.Caller;
import dev.remit.sandbox.CallView;
import dev.remit.sandbox.SandboxKeyInput;
import dev.remit.sandbox.SandboxKeyView;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Keys to the sandbox, and what is called with them. */
@Path("/sandbox-keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  dev.remit.sandbox.control.Keys keys;

  @Inject
  OwnCalls calls;

  @Inject
  Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response give(SandboxKeyInput body, @Context UriInfo uri) {
    var key = keys.give(caller.actor(), body);
    return Response.created(uri.getAbsolutePathBuilder().path(key.id().toString()).build()).header("Cache-Control", "no-store").entity(key).build();
  }

  @GET
  public Page<SandboxKeyView> list(@QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return keys.list(caller.actor(), Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("{key}")
  public SandboxKeyView one(@PathParam("key") String id) {
    return keys.one(caller.actor(), Keys.of(id));
  }

  @DELETE
  @Path("{key}")
  public Response revoke(@PathParam("key") String id) {
    keys.revoke(caller.actor(), Keys.of(id));
    return Response.noContent().build();
  }

  @GET
  @Path("{key}/calls")
  public Page<CallView> calls(@PathParam("key") String id, @QueryParam("after") @Nullable String after) {
    return calls.since(keys.one(caller.actor(), Keys.of(id)).id(), after);
  }
}
