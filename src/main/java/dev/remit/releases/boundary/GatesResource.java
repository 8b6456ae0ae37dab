package dev.remit.releases.boundary;

import dev.remit.platform.security.Caller;
import dev.remit.releases.control.GateInput;
import dev.remit.releases.control.Gates;
import dev.remit.releases.control.PatientGates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** May this version go there? */
@Path("/gates/deployment")
@ApplicationScoped
public class GatesResource {

  // JSON for those who take anything
  private static final String LESS = ";qs=0.5";
  private static final int SECONDS_OF_A_BADGE = 30;

  @Inject
  Gates gates;

  @Inject
  PatientGates patient;

  @Inject
  Caller caller;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public CompletionStage<Response> json(
      @QueryParam("component") @Nullable String component,
      @QueryParam("version") @Nullable String version,
      @QueryParam("environment") @Nullable String environment,
      @QueryParam("wait") @Nullable String wait) {
    return patient.ask(caller.actor(), new GateInput(component, version, environment, wait))
        .thenApply(view -> Response.ok(GateAnswer.of(view), MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build());
  }

  @GET
  @Produces(MediaType.TEXT_PLAIN + LESS)
  public CompletionStage<Response> text(
      @QueryParam("component") @Nullable String component,
      @QueryParam("version") @Nullable String version,
      @QueryParam("environment") @Nullable String environment,
      @QueryParam("wait") @Nullable String wait) {
    return patient.ask(caller.actor(), new GateInput(component, version, environment, wait))
        .thenApply(view -> Response.ok(GateText.of(view), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8")).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build());
  }

  @GET
  @Path("badge")
  @Produces("image/svg+xml")
  public Response badge(
      @QueryParam("component") @Nullable String component,
      @QueryParam("version") @Nullable String version,
      @QueryParam("environment") @Nullable String environment) {
    var view = gates.ask(caller.actor(), new GateInput(component, version, environment, null));
    return Response.ok(GateBadge.of(view), MediaType.valueOf("image/svg+xml").withCharset("UTF-8")).cacheControl(shortly()).build();
  }

  private static CacheControl shortly() {
    var caching = new CacheControl();
    caching.setPrivate(true);
    caching.setMaxAge(SECONDS_OF_A_BADGE);
    caching.setNoTransform(false);
    return caching;
  }
}
