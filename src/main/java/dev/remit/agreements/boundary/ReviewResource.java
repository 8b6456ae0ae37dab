package dev.remit.agreements.boundary;

import dev.remit.agreements.CommentInput;
import dev.remit.agreements.CommentView;
import dev.remit.agreements.ReviewView;
import dev.remit.agreements.SignOffInput;
import dev.remit.agreements.control.Comments;
import dev.remit.agreements.control.Reviews;
import dev.remit.agreements.control.SignOffs;
import dev.remit.platform.page.Page;
import dev.remit.platform.rest.Keys;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Who has to sign a version, who has, and what is said about it. */
@Path("/apis/{name}/versions/{version}/review")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

  @Inject
  Reviews reviews;

  @Inject
  SignOffs signOffs;

  @Inject
  Comments comments;

  @Inject
  Caller caller;

  @GET
  public ReviewView one(@PathParam("name") String name, @PathParam("version") String version) {
    return reviews.one(caller.actor(), name, version);
  }

  @POST
  @Path("sign-offs")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response sign(@PathParam("name") String name, @PathParam("version") String version, SignOffInput body) {
    return Response.status(Response.Status.CREATED).entity(signOffs.sign(caller.actor(), name, version, body)).build();
  }

  @GET
  @Path("comments")
  public Page<CommentView> comments(@PathParam("name") String name, @PathParam("version") String version) {
    return new Page<>(comments.of(caller.actor(), name, version), null);
  }

  @POST
  @Path("comments")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response comment(@PathParam("name") String name, @PathParam("version") String version, CommentInput body) {
    return Response.status(Response.Status.CREATED).entity(comments.write(caller.actor(), name, version, body)).build();
  }

  @DELETE
  @Path("comments/{comment}")
  public Response withdraw(@PathParam("name") String name, @PathParam("version") String version, @PathParam("comment") String comment) {
    comments.withdraw(caller.actor(), name, version, Keys.of(comment));
    return Response.noContent().build();
  }
}
