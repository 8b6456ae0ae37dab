package dev.remit.sandbox.boundary;

import dev.remit.platform.page.Page;
import dev.remit.platform.security.Caller;
import dev.remit.sandbox.CallView;
import dev.remit.sandbox.control.Guest;
import dev.remit.sandbox.control.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What the asker has called in the sandbox without a key. */
@Path("/sandbox-calls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallsResource {

  @Inject
  OwnCalls calls;

  @Inject
  Keys keys;

  @Inject
  Caller caller;

  @GET
  public Page<CallView> list(@QueryParam("after") @Nullable String after) {
    keys.mayCall(caller.actor());
    return calls.since(Guest.signedIn(caller.actor()).id(), after);
  }
}
