package dev.remit.identity.boundary;

import dev.remit.identity.TokenView;
import dev.remit.identity.control.Tokens;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Tokens for machines: one's own and those of the teams one leads. */
@Path("/tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

  @Inject
  Tokens tokens;

  @Inject
  Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(MakeToken body, @Context UriInfo uri) {
    var token = tokens.make(caller.actor(), body.input());
    return Response.created(uri.getAbsolutePathBuilder().path(token.id().toString()).build())
        .header("Cache-Control", "no-store")
        .entity(token)
        .build();
  }

  @GET
  public Page<TokenView> list() {
    return new Page<>(tokens.own(caller.actor()), null);
  }

  @DELETE
  @Path("{token}")
  public Response revoke(@PathParam("token") String id) {
    tokens.revoke(caller.actor(), Keys.of(id));
    return Response.noContent().build();
  }
}
