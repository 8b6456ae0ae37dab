package dev.remit.contracts.boundary;

import dev.remit.contracts.Comparison;
import dev.remit.contracts.control.Contracts;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Two documents compared, nothing kept: what a build asks before it merges. */
@Path("/comparisons")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonsResource {

  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  @Inject
  Contracts contracts;

  @Inject
  Uploads uploads;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Comparison compare(List<EntityPart> parts) {
    var violations = Stream.of(BEFORE, AFTER).filter(name -> !once(name, parts)).map(ComparisonsResource::needed).toList();
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
    try (var upload = uploads.begin()) {
      return contracts.compare(upload.receive(content(BEFORE, parts)), upload.receive(content(AFTER, parts)));
    }
  }

  private static boolean once(String name, List<EntityPart> parts) {
    return parts.stream().filter(part -> part.getName().equals(name)).count() == 1;
  }

  private static Violation needed(String name) {
    return new Violation("/" + name, "One part of this name, with a document, is required.");
  }

  private static InputStream content(String name, List<EntityPart> parts) {
    return parts.stream().filter(part -> part.getName().equals(name)).findFirst().orElseThrow().getContent();
  }
}
