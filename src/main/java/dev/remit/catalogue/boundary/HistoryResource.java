package dev.remit.catalogue.boundary;

import dev.remit.catalogue.VersionOfEntity;
import dev.remit.catalogue.control.Entities;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What became of a thing of any kind over time. */
@Path("/{kind:" + EntityAddress.KINDS + "}/{name}/history")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Entities entities;

  @Inject
  Caller caller;

  @GET
  public Page<VersionOfEntity> history(
      @PathParam("kind") String kind,
      @PathParam("name") String name,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return entities.history(caller.actor(), EntityAddress.ref(kind, name), Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }
}
