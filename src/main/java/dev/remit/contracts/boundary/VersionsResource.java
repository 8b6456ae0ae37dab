package dev.remit.contracts.boundary;

import dev.remit.contracts.ChangesView;
import dev.remit.contracts.VersionView;
import dev.remit.contracts.control.Contracts;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Severity;
import dev.remit.platform.security.Caller;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of one API: published, shown, compared. */
@Path("/apis/{name}/versions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

  // JSON for those who take anything
  private static final String LESS = ";qs=0.5";
  private static final int USUAL_ON_A_PAGE = 50;
  private static final int USUAL_CHANGES_ON_A_PAGE = 200;

  @Inject
  Contracts contracts;

  @Inject
  Caller caller;

  @Inject
  Uploads uploads;

  @POST
  @Consumes({
    OpenApiMediaTypes.PLAIN_JSON, OpenApiMediaTypes.PLAIN_YAML, OpenApiMediaTypes.OLD_YAML, OpenApiMediaTypes.TEXT_YAML,
    OpenApiMediaTypes.ANY, OpenApiMediaTypes.JSON, OpenApiMediaTypes.YAML
  })
  public Response publish(
      @PathParam("name") String name,
      @QueryParam("dryRun") @Nullable String dryRun,
      InputStream body,
      @Context UriInfo uri) {
    boolean dry = Parameters.flag("dryRun", dryRun);
    try (var upload = uploads.begin()) {
      var document = upload.receive(body, Limits.DEFAULT.bytes());
      return dry
          ? Response.ok(contracts.judge(caller.actor(), name, document)).build()
          : published(name, document, uri);
    }
  }

  @GET
  public Page<VersionView> list(
      @PathParam("name") String name,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return contracts.versions(caller.actor(), name, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("{version}")
  public Response one(
      @PathParam("name") String name, @PathParam("version") String version, @Context Request request) {
    var view = contracts.version(caller.actor(), name, version);
    return EntityTags.answer(request, EntityTags.of(view), view);
  }

  @GET
  @Path("{version}/changes")
  public ChangesView changes(
      @PathParam("name") String name,
      @PathParam("version") String version,
      @QueryParam("since") @Nullable String since,
      @QueryParam("severity") List<String> severities,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return contracts.changes(caller.actor(), name, version, since, Parameters.anyOf(Severity.class, "severity", severities),
        Limit.read(limit, USUAL_CHANGES_ON_A_PAGE), cursor);
  }

  /** All of them: whoever reads such a report knows no pages. */
  @GET
  @Path("{version}/changes")
  @Produces({ReportMediaTypes.MARKDOWN + LESS, ReportMediaTypes.SARIF + LESS, ReportMediaTypes.JUNIT + LESS})
  public Response report(
      @PathParam("name") String name,
      @PathParam("version") String version,
      @QueryParam("since") @Nullable String since,
      @QueryParam("severity") List<String> severities,
      @Context Request request) {
    var outcome = contracts.outcome(caller.actor(), name, version, since, Parameters.anyOf(Severity.class, "severity", severities));
    return ReportMediaTypes.answer(outcome, request);
  }

  private Response published(String name, byte[] document, UriInfo uri) {
    var outcome = contracts.publish(caller.actor(), name, document);
    return PublishedAnswer.of(outcome, uri.getAbsolutePathBuilder().path("{version}").build(outcome.version().version()));
  }
}
