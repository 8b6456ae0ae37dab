package dev.remit.audit.boundary;

import dev.remit.audit.AuditEntryView;
import dev.remit.audit.AuditSearch;
import dev.remit.audit.VerificationView;
import dev.remit.audit.control.Export;
import dev.remit.audit.control.Trail;
import dev.remit.audit.control.Verification;
import dev.remit.chain.Checkpoint;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trail: read, exported, verified. */
@Path("/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final int USUAL_ON_A_PAGE = 50;
  private static final String LINES_OF_JSON = "application/x-ndjson";
  private static final String PEM = "application/x-pem-file";

  @Inject
  Trail trail;

  @Inject
  Verification verification;

  @Inject
  Export export;

  @Inject
  Caller caller;

  @GET
  public Page<AuditEntryView> search(
      @QueryParam("object") @Nullable String object,
      @QueryParam("actor") @Nullable String actor,
      @QueryParam("action") @Nullable String action,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("order") @Nullable String order,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var search = new AuditSearch(object, actor, action, from, to, order);
    return trail.search(caller.actor(), search, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("verification")
  public VerificationView verify(@QueryParam("checkpoint") List<String> checkpoints) {
    return verification.verify(caller.actor(), checkpoints);
  }

  @GET
  @Path("checkpoint")
  public Checkpoint checkpoint() {
    return verification.checkpoint(caller.actor());
  }

  @GET
  @Path("key")
  @Produces(PEM)
  public String key() {
    return verification.key(caller.actor());
  }

  @GET
  @Path("export")
  @Produces(LINES_OF_JSON)
  public Response export() {
    var lines = export.lines(caller.actor());
    return Response.ok(new Lines(lines), LINES_OF_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"remit-audit.ndjson\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
