package dev.remit.agreements.boundary;

import dev.remit.agreements.DeprecationInput;
import dev.remit.agreements.control.Deprecations;
import dev.remit.contracts.VersionView;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The announcement that a version ends. */
@Path("/apis/{name}/versions/{version}/deprecation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeprecationResource {

  @Inject
  Deprecations deprecations;

  @Inject
  Caller caller;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public VersionView announce(@PathParam("name") String name, @PathParam("version") String version, DeprecationInput body) {
    return deprecations.announce(caller.actor(), name, version, body);
  }
}
