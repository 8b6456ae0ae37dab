package dev.remit.agreements.boundary;

import dev.remit.agreements.PolicyInput;
import dev.remit.agreements.control.Policies;
import dev.remit.platform.rest.Precondition;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What counts where nothing nearer is set. */
@Path("/policy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SitePolicyResource {

  @Inject
  Policies policies;

  @Inject
  Caller caller;

  @GET
  public Response one() {
    return PolicyAnswer.of(policies.ofSite(caller.actor()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response set(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, PolicyInput body) {
    return PolicyAnswer.of(policies.setForSite(caller.actor(), Precondition.revision(seen), body));
  }
}
