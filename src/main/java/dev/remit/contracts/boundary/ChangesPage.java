package dev.remit.contracts.boundary;

import dev.remit.contracts.ApiView;
import dev.remit.contracts.ChangesView;
import dev.remit.contracts.Counts;
import dev.remit.contracts.VersionView;
import dev.remit.contracts.control.Contracts;
import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.MarkedText;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.Slice;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of an API: searched, filtered, a page at a time. */
@Named
@RequestScoped
public class ChangesPage implements LoadedPage {

  private static final int ON_A_PAGE = 100;

  @Inject
  Contracts contracts;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  @Inject
  ProofWords proofs;

  private ApiView api;
  private ChangesView all;
  private ChangeSearch search;
  private Counts found;
  private Slice<Change> shown;

  @Override
  public void load() {
    api = contracts.api(caller.actor(), address.variable("api"));
    all = contracts.changes(caller.actor(), api.name(), address.variable("version"), address.query("since").orElse(null));
    var severities = Parameters.anyOf(Severity.class, "severity", address.queries("severity"));
    search = new ChangeSearch(severities, address.query("q").orElse(""));
    found = Counts.of(all.items().stream().filter(search::mentions).toList());
    shown = shown(all.items().stream().filter(search::finds).toList());
  }

  private Slice<Change> shown(List<Change> wanted) {
    int item = address.query("at").map(print -> number(print, wanted)).orElseGet(() -> address.number("from"));
    return Slice.around(item, ON_A_PAGE, wanted);
  }

  public ApiView api() {
    return api;
  }

  public ChangesView all() {
    return all;
  }

  public String text() {
    return search.text();
  }

  /** How many changes the text finds, of each severity. */
  public Counts found() {
    return found;
  }

  /** How many changes the text finds, of whatever severity. */
  public int matching() {
    return found.breaking() + found.risky() + found.compatible() + found.editorial();
  }

  public Slice<Change> shown() {
    return shown;
  }

  public List<OperationChanges> groups() {
    return OperationChanges.of(shown.items());
  }

  /** The versions to choose from for another comparison, the highest first. */
  public List<VersionView> others() {
    return contracts.versions(caller.actor(), api.name()).stream().filter(each -> !each.version().equals(all.version())).toList();
  }

  public boolean only(@Nullable Severity severity) {
    return severity == null ? search.severities().isEmpty() : search.severities().contains(severity);
  }

  public Link filter(@Nullable Severity severity) {
    return address().with("severity", severity).with("q", search.text());
  }

  public Link page(int from) {
    return address().with("severity", severity()).with("q", search.text()).with("from", from);
  }

  /** Every severity that is filtered by, for a form's hidden field. */
  public String severity() {
    return String.join(",", search.severities().stream().map(Severity::name).toList());
  }

  /** Where this change is found again, whatever is filtered by now. */
  public Link link(Change change) {
    return address().with("at", change.fingerprint()).at(change.fingerprint());
  }

  /** Whether the page will say something else by itself. */
  public boolean pending() {
    return all.proof() != null && all.proof().pending();
  }

  /** What the witness of a change shows; absent without one. */
  public @Nullable String proof(Change change) {
    return proofs.of(change, String.valueOf(all.since()), all.version());
  }

  public MarkedText values(Change change) {
    return MarkedText.ofJson(change.before(), change.after());
  }

  private Link address() {
    return Link.to("apis", api.name(), "versions", all.version(), "changes").with("since", all.since());
  }

  private static int number(String fingerprint, List<Change> changes) {
    return 1 + Math.max(0, changes.stream().map(Change::fingerprint).toList().indexOf(fingerprint));
  }
}
