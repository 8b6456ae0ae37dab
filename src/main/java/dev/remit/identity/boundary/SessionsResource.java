package dev.remit.identity.boundary;

import dev.remit.identity.SessionView;
import dev.remit.identity.control.Sessions;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Keys;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The browsers in which the asker is signed in. */
@Path("/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

  @Inject
  Sessions sessions;

  @Inject
  Caller caller;

  @Inject
  CurrentSession current;

  @GET
  public Page<SessionView> list() {
    return new Page<>(sessions.own(caller.actor(), current.id()), null);
  }

  @DELETE
  @Path("{session}")
  public Response end(@PathParam("session") String id) {
    sessions.end(caller.actor(), Keys.of(id));
    return Response.noContent().build();
  }
}
