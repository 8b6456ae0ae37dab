package dev.remit.catalogue.boundary;

import dev.remit.catalogue.control.Exports;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The catalogue in Backstage's format. */
@Path("/catalogue/export")
@ApplicationScoped
public class ExportResource {

  @Inject
  Exports exports;

  @Inject
  Caller caller;

  @GET
  @Produces("application/yaml")
  public Response export() {
    var by = caller.actor();
    var first = exports.next(by, null);
    StreamingOutput all = output -> {
      write(output, first);
      for (var part = first; part.last() != null; ) {
        part = exports.next(by, part.last());
        write(output, part);
      }
    };
    return Response.ok(all).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"catalog-info.yaml\"").build();
  }

  private static void write(OutputStream output, Exports.Stretch part) throws IOException {
    output.write(part.text().getBytes(StandardCharsets.UTF_8));
  }
}
