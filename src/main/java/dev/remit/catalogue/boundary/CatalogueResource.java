package dev.remit.catalogue.boundary;

import dev.remit.catalogue.Criteria;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.GraphView;
import dev.remit.catalogue.control.Finder;
import dev.remit.catalogue.control.Graphs;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** All kinds of things together: found as one types, and drawn. */
@Path("/catalogue")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

  private static final int USUAL_ON_A_PAGE = 50;
  private static final int USUAL_DEPTH = 2;

  @Inject
  Finder finder;

  @Inject
  Graphs graphs;

  @Inject
  Caller caller;

  @GET
  public Page<EntitySummary> find(
      @QueryParam("q") @Nullable String text,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("owner") @Nullable String owner,
      @QueryParam("lifecycle") @Nullable String lifecycle,
      @QueryParam("tag") @Nullable String tag,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var criteria = new Criteria(text, kind, owner, lifecycle, tag);
    return finder.find(caller.actor(), criteria, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("graph")
  public GraphView graph(
      @QueryParam("focus") @Nullable String focus,
      @QueryParam("depth") @Nullable String depth,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("owner") @Nullable String owner,
      @QueryParam("system") @Nullable String system) {
    if (focus != null) {
      return graphs.around(caller.actor(), ref("focus", focus, null), EntityAddress.depth(depth, USUAL_DEPTH));
    }
    var within = system == null ? null : ref("system", system, EntityKind.SYSTEM);
    return graphs.of(caller.actor(), new Criteria(null, kind, owner, null, null), within);
  }

  private static EntityRef ref(String parameter, String text, @Nullable EntityKind kind) {
    return EntityRef.read(text, kind, EntityRef.DEFAULT_NAMESPACE).filter(ref -> kind == null || ref.kind() == kind).orElseThrow(
        () -> new InvalidInput(parameter, kind == null ? "A reference is written kind:name." : "A " + kind.text() + " is expected."));
  }
}
