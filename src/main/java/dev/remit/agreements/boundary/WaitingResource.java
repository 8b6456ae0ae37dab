package dev.remit.agreements.boundary;

import dev.remit.agreements.WaitingItem;
import dev.remit.agreements.control.Waiting;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What waits for the teams of who asks. */
@Path("/waiting")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Waiting waiting;

  @Inject
  Caller caller;

  @GET
  public Page<WaitingItem> list(@QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return waiting.of(caller.actor(), Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }
}
