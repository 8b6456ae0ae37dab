package dev.remit.contracts.boundary;

import dev.remit.contracts.Comparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Two documents compared, nothing kept: what a build asks before it merges. */
@Path("/comparisons")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonsResource {

  // JSON for those who take anything
  private static final String LESS = ";qs=0.5";

  @Inject
  ComparisonUploads uploads;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Comparison compare(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type) {
    return uploads.compare(body, type);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces({ReportMediaTypes.MARKDOWN + LESS, ReportMediaTypes.SARIF + LESS, ReportMediaTypes.JUNIT + LESS})
  public Response report(
      InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, @Context Request request) {
    return ReportMediaTypes.answer(uploads.outcome(body, type), request);
  }
}
