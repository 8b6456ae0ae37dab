package dev.remit.identity.boundary;

import dev.remit.identity.control.AccountLinks;
import dev.remit.platform.pages.Link;
import dev.remit.platform.rest.Origin;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Lets somebody choose a password: the first one, or another for one that was forgotten. */
@Path("/people/{person}/password-link")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PasswordLinkResource {

  @Inject
  AccountLinks links;

  @Inject
  Caller caller;

  @Context
  HttpServletRequest request;

  @POST
  public Response make(@PathParam("person") String name) {
    var address = Link.to("password-reset").with("code", links.forPassword(caller.actor(), name));
    return Response.ok(new PasswordLink(Origin.of(request) + address)).header("Cache-Control", "no-store").build();
  }
}
