package dev.remit.contracts.boundary;

import dev.remit.openapi.Outcome;
import dev.remit.openapi.ReportFormat;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Changes told in the forms of others: Markdown (RFC 7763), SARIF (OASIS), and JUnit's XML, which has no name of its own. */
final class ReportMediaTypes {

  static final String MARKDOWN = "text/markdown";
  static final String SARIF = "application/sarif+json";
  static final String JUNIT = MediaType.APPLICATION_XML;

  private static final List<Variant> ALL = List.of(variant(MARKDOWN), variant(SARIF), variant(JUNIT));

  private ReportMediaTypes() {}

  private static Variant variant(String type) {
    return new Variant(MediaType.valueOf(type), (String) null, null);
  }

  static Response answer(Outcome outcome, Request request) {
    var type = request.selectVariant(ALL).getMediaType();
    StreamingOutput report = out -> {
      var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      format(type).write(outcome, writer);
      writer.flush();
    };
    return Response.ok(report, type.withCharset("UTF-8")).header("Vary", "Accept").build();
  }

  private static ReportFormat format(MediaType type) {
    return switch (type.getType() + "/" + type.getSubtype()) {
      case MARKDOWN -> ReportFormat.MARKDOWN;
      case SARIF -> ReportFormat.SARIF;
      default -> ReportFormat.JUNIT;
    };
  }
}
