package dev.remit.identity.boundary;

import dev.remit.identity.ExternalIdentityView;
import dev.remit.identity.control.LinkedIdentities;
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

/** Under what the company knows a person. */
@Path("/people/{person}/identities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IdentitiesResource {

  @Inject
  LinkedIdentities identities;

  @Inject
  Caller caller;

  @GET
  public Page<ExternalIdentityView> list(@PathParam("person") String name) {
    return new Page<>(identities.of(caller.actor(), name), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response link(@PathParam("person") String name, LinkIdentity body, @Context UriInfo uri) {
    var identity = identities.link(caller.actor(), name, body.issuer(), body.subject());
    return Response.created(uri.getAbsolutePathBuilder().path(identity.id().toString()).build()).entity(identity).build();
  }

  @DELETE
  @Path("{identity}")
  public Response unlink(@PathParam("person") String name, @PathParam("identity") String id) {
    identities.unlink(caller.actor(), name, Keys.of(id));
    return Response.noContent().build();
  }
}
