package dev.remit.catalogue.boundary;

import dev.remit.catalogue.RelationView;
import dev.remit.catalogue.control.Relations;
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

/** All that stands to a thing of any kind in one way. */
@Path("/{kind:" + EntityAddress.KINDS + "}/{name}/relations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RelationsResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Relations relations;

  @Inject
  Caller caller;

  @GET
  public Page<RelationView> relations(
      @PathParam("kind") String kind,
      @PathParam("name") String name,
      @QueryParam("type") @Nullable String type,
      @QueryParam("q") @Nullable String text,
      @QueryParam("at") @Nullable String at,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var asked = new Relations.Asked(type, text, EntityAddress.instant(at));
    return relations.of(caller.actor(), EntityAddress.ref(kind, name), asked, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }
}
