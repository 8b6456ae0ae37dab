package dev.remit.catalogue.boundary;

import dev.remit.catalogue.ImportReport;
import dev.remit.catalogue.control.ImportOptions;
import dev.remit.catalogue.descriptor.OnDuplicate;
import dev.remit.platform.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Descriptors taken over: one file, several, or a zip. */
@Path("/catalogue/imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  /** What uploads are remembered as when nobody says. */
  static final String USUAL_SOURCE = "upload";

  @Inject
  ImportUploads uploads;

  @POST
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", "application/zip", MediaType.MULTIPART_FORM_DATA})
  public ImportReport take(
      InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      @QueryParam("source") @Nullable String source,
      @QueryParam("dryRun") @DefaultValue("false") String dryRun,
      @QueryParam("onDuplicate") @Nullable String onDuplicate,
      @QueryParam("prune") @DefaultValue("false") String prune) {
    return uploads.take(body, type, options(source, truth("dryRun", dryRun), onDuplicate, truth("prune", prune)));
  }

  static ImportOptions options(@Nullable String source, boolean dryRun, @Nullable String onDuplicate, boolean prune) {
    if (prune && (source == null || source.isBlank())) {
      throw new InvalidInput("source", "Say of which source what is no longer listed is to be removed.");
    }
    return new ImportOptions(source == null || source.isBlank() ? USUAL_SOURCE : source.strip(), dryRun, choice(onDuplicate), prune);
  }

  private static OnDuplicate choice(@Nullable String onDuplicate) {
    if (onDuplicate == null || onDuplicate.isEmpty()) {
      return OnDuplicate.ASK;
    }
    return switch (onDuplicate) {
      case "first" -> OnDuplicate.FIRST;
      case "last" -> OnDuplicate.LAST;
      default -> throw new InvalidInput("onDuplicate", "What counts is first or last.");
    };
  }

  private static boolean truth(String parameter, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidInput(parameter, "It is true or false.");
    };
  }
}
