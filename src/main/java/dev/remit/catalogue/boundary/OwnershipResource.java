package dev.remit.catalogue.boundary;

import dev.remit.catalogue.control.OwnershipList;
import dev.remit.catalogue.control.OwnershipReport;
import dev.remit.platform.page.Limit;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who owns what and what nobody owns: counted and listed, or all of it for a spreadsheet. */
@Path("/catalogue/report")
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, OwnershipResource.CSV})
public class OwnershipResource {

  static final String CSV = "text/csv";

  private static final int USUAL_ON_A_PAGE = 50;
  private static final MediaType TABLE = MediaType.valueOf(CSV);

  @Inject
  OwnershipReport report;

  @Inject
  Caller caller;

  @GET
  public Response report(
      @QueryParam("list") @Nullable String list,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("owner") @Nullable String owner,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("format") @Nullable String format,
      @Context HttpHeaders headers) {
    if (csv(format, headers)) {
      return table(list == null ? List.of(OwnershipList.values()) : List.of(list(list)), kind, owner);
    }
    var chosen = list == null ? OwnershipList.OWNERLESS : list(list);
    var page = report.list(caller.actor(), chosen, kind, owner, Limit.read(limit, USUAL_ON_A_PAGE), cursor);
    var view = new OwnershipView(report.totals(caller.actor(), kind, owner), chosen.text(), page.items(), page.next());
    return Response.ok(view, MediaType.APPLICATION_JSON_TYPE).build();
  }

  private Response table(List<OwnershipList> lists, @Nullable String kind, @Nullable String owner) {
    var by = caller.actor();
    var table = new OwnershipTable(lists,
        (list, cursor) -> report.list(by, list, kind, owner, OwnershipReport.MOST_ON_A_PAGE, cursor));
    return Response.ok(table, TABLE.withCharset("UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"remit-ownership.csv\"")
        .build();
  }

  private static boolean csv(@Nullable String format, HttpHeaders headers) {
    if (format != null && !format.equals("csv") && !format.equals("json")) {
      throw new InvalidInput("format", "The formats are json and csv.");
    }
    return format == null ? headers.getAcceptableMediaTypes().get(0).equals(TABLE) : format.equals("csv");
  }

  private static OwnershipList list(String text) {
    return OwnershipList.of(text).orElseThrow(
        () -> new InvalidInput("list", "The lists are owned, ownerless, dangling and deprecated."));
  }
}
