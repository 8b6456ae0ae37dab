package dev.remit.catalogue.boundary;

import dev.remit.catalogue.control.OwnershipFinding;
import dev.remit.catalogue.control.OwnershipList;
import dev.remit.catalogue.control.OwnershipReport;
import dev.remit.catalogue.control.OwnershipTotals;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who owns what, and where nobody does: counted, and one list at a time. */
@Named
@RequestScoped
public class OwnershipPage implements LoadedPage {

  private static final int ON_A_PAGE = 50;

  @Inject
  OwnershipReport report;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private OwnershipList list = OwnershipList.OWNERLESS;
  private Page<OwnershipFinding> page = new Page<>(List.of(), null);
  private @Nullable OwnershipTotals totals;
  private List<Violation> refused = List.of();

  @Override
  public void load() {
    list = address.query("list").flatMap(OwnershipList::of).orElse(OwnershipList.OWNERLESS);
    try {
      totals = report.totals(caller.actor(), value("kind"), value("owner"));
      page = report.list(caller.actor(), list, value("kind"), value("owner"), ON_A_PAGE, value("cursor"));
    } catch (InvalidInput unreadable) {
      refused = unreadable.violations();
    }
  }

  /** Absent when the filters cannot be read. */
  public @Nullable OwnershipTotals totals() {
    return totals;
  }

  public Page<OwnershipFinding> page() {
    return page;
  }

  public String list() {
    return list.text();
  }

  public List<String> kinds() {
    return Arrays.asList("component", "api", "resource", "system", "domain");
  }

  public List<Violation> refused() {
    return refused;
  }

  public @Nullable String value(String name) {
    return address.query(name).orElse(null);
  }

  public boolean filtered() {
    return value("kind") != null || value("owner") != null;
  }

  /** The same with another list. */
  public Link showing(String other) {
    return Link.to("catalogue", "ownership").with("list", other).with("kind", value("kind")).with("owner", value("owner"));
  }

  /** The list, or all of them, for a spreadsheet. */
  public Link table(@Nullable String only) {
    return Link.to("api", "v1", "catalogue", "report").with("format", "csv").with("list", only).with("kind", value("kind"))
        .with("owner", value("owner"));
  }

  public boolean first() {
    return value("cursor") == null;
  }

  public Link start() {
    return showing(list.text());
  }

  public Link next() {
    return start().with("cursor", page.next());
  }
}
