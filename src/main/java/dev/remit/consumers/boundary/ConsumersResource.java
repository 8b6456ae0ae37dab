package dev.remit.consumers.boundary;

import dev.remit.consumers.ConsumerView;
import dev.remit.consumers.ConsumptionInput;
import dev.remit.consumers.control.Consumers;
import dev.remit.consumers.control.Consumptions;
import dev.remit.openapi.Limits;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Uploads;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Who uses an API, as they say or show it. */
@Path("/apis/{name}/consumers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsumersResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Consumers consumers;

  @Inject
  Consumptions consumptions;

  @Inject
  Caller caller;

  @Inject
  Uploads uploads;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response declare(@PathParam("name") String name, DeclareConsumption body) {
    return answer(consumptions.declare(caller.actor(), name, body.input(), body.usage()));
  }

  @POST
  @Path("pacts")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response pact(
      @PathParam("name") String name,
      @QueryParam("component") @Nullable String component,
      @QueryParam("componentVersion") @Nullable String componentVersion,
      @QueryParam("version") @Nullable String version,
      InputStream body) {
    try (var upload = uploads.begin()) {
      return answer(consumptions.pact(caller.actor(), name, new ConsumptionInput(component, componentVersion, version),
          upload.receive(body, Limits.DEFAULT.bytes())));
    }
  }

  @POST
  @Path("excerpts")
  @Consumes({MediaType.APPLICATION_JSON, "application/yaml", "application/x-yaml", "text/yaml"})
  public Response excerpt(
      @PathParam("name") String name,
      @QueryParam("component") @Nullable String component,
      @QueryParam("componentVersion") @Nullable String componentVersion,
      @QueryParam("version") @Nullable String version,
      InputStream body) {
    try (var upload = uploads.begin()) {
      return answer(consumptions.excerpt(caller.actor(), name, new ConsumptionInput(component, componentVersion, version),
          upload.receive(body, Limits.DEFAULT.bytes())));
    }
  }

  private static Response answer(Consumptions.Recorded recorded) {
    return Response.status(recorded.created() ? Response.Status.CREATED : Response.Status.OK).entity(recorded.consumption()).build();
  }

  @GET
  public Page<ConsumerView> list(@PathParam("name") String name, @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return consumers.page(caller.actor(), name, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("{component}")
  public ConsumerView one(@PathParam("name") String name, @PathParam("component") String component) {
    return consumers.one(caller.actor(), name, component);
  }

  @DELETE
  @Path("{component}")
  public Response remove(@PathParam("name") String name, @PathParam("component") String component) {
    consumptions.remove(caller.actor(), name, component);
    return Response.noContent().build();
  }
}
