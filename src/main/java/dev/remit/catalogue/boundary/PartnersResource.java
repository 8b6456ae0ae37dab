package dev.remit.catalogue.boundary;

import dev.remit.catalogue.CatalogueApi;
import dev.remit.platform.page.Page;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The teams of other companies that may see an API. */
@Path("/apis/{name}/partners")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnersResource {

  @Inject
  CatalogueApi catalogue;

  @Inject
  Caller caller;

  @GET
  public Page<String> list(@PathParam("name") String name) {
    return new Page<>(catalogue.partners(caller.actor(), name), null);
  }

  @PUT
  @Path("{team}")
  public Page<String> share(@PathParam("name") String name, @PathParam("team") String team) {
    return new Page<>(catalogue.share(caller.actor(), name, team, true), null);
  }

  @DELETE
  @Path("{team}")
  public Page<String> unshare(@PathParam("name") String name, @PathParam("team") String team) {
    return new Page<>(catalogue.share(caller.actor(), name, team, false), null);
  }
}
