package dev.remit.identity.boundary;

import dev.remit.identity.PersonInput;
import dev.remit.identity.PersonView;
import dev.remit.identity.control.People;
import dev.remit.identity.control.PersonalData;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Precondition;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The people who use Remit. */
@Path("/people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  People people;

  @Inject
  PersonalData data;

  @Inject
  Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response enter(EnterPerson body, @Context UriInfo uri) {
    var person = people.enter(caller.actor(), body.name(), body.input());
    return answer(Response.created(uri.getAbsolutePathBuilder().path(person.name()).build()), person);
  }

  @GET
  public Page<PersonView> list(
      @QueryParam("q") @Nullable String text,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return people.search(caller.actor(), text, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
  }

  @GET
  @Path("{person}")
  public Response one(@PathParam("person") String name) {
    return answer(Response.ok(), people.one(caller.actor(), name));
  }

  @PUT
  @Path("{person}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(
      @PathParam("person") String name, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, PersonInput body) {
    return answer(Response.ok(), people.edit(caller.actor(), name, Precondition.revision(seen), body));
  }

  @POST
  @Path("{person}/erasure")
  public Response erase(@PathParam("person") String name) {
    return answer(Response.ok(), people.erase(caller.actor(), name));
  }

  @GET
  @Path("{person}/data")
  public Response data(@PathParam("person") String name) {
    return Response.ok(data.export(caller.actor(), name))
        .header("Content-Disposition", "attachment; filename=\"" + name + ".json\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response answer(Response.ResponseBuilder response, PersonView person) {
    return response.tag(String.valueOf(person.revision())).entity(person).build();
  }
}
