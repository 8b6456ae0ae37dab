package dev.remit.contracts.boundary;

import dev.remit.contracts.VersionView;
import dev.remit.contracts.control.Contracts;
import dev.remit.openapi.Notation;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The document of a version, in the notation that the client likes best. */
@Path("/apis/{name}/versions/{version}/document")
@ApplicationScoped
public class DocumentResource {

  @Inject
  Contracts contracts;

  @Inject
  Caller caller;

  @GET
  public Response document(
      @PathParam("name") String name, @PathParam("version") String version, @Context Request request) {
    var found = contracts.version(caller.actor(), name, version);
    var variant = request.selectVariant(OpenApiMediaTypes.of(found.notation()));
    if (variant == null) {
      throw new NotAcceptableException();
    }
    var notation = OpenApiMediaTypes.notation(variant.getMediaType(), found.notation());
    var tag = EntityTags.of(found, notation);
    var known = request.evaluatePreconditions(tag);
    var answer = known == null ? document(found, notation, variant.getMediaType()) : known;
    return answer.tag(tag).build();
  }

  private Response.ResponseBuilder document(VersionView version, Notation notation, MediaType type) {
    var text = contracts.document(caller.actor(), version.api(), version.version(), notation);
    return Response.ok(text.bytes(), withSpecification(type, version.openapi()));
  }

  /** The OpenAPI Initiative's types say which version of the specification is followed. */
  private static MediaType withSpecification(MediaType type, String openapi) {
    return type.getSubtype().startsWith("vnd.oai.openapi")
        ? new MediaType(type.getType(), type.getSubtype(), Map.of("version", openapi))
        : type;
  }
}
