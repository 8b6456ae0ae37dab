package dev.remit.identity.boundary;

import dev.remit.identity.MeView;
import dev.remit.identity.control.Oneself;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who asks, and what they may do. */
@Path("/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject
  Oneself oneself;

  @Inject
  Caller caller;

  @GET
  public MeView who() {
    return oneself.who(caller.actor());
  }
}
