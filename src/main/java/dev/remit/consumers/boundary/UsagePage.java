package dev.remit.consumers.boundary;

import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.consumers.ApiUsageView;
import dev.remit.consumers.control.Consumers;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.Slice;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** What of a version is used by whom, operation by operation. */
@Named
@RequestScoped
public class UsagePage implements LoadedPage {

  private static final int ON_A_PAGE = 25;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Consumers consumers;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private ApiSummary api;
  private ApiUsageView usage;
  private Slice<ApiUsageView.Used> shown;

  @Override
  public void load() {
    var name = address.variable("api");
    api = catalogue.find(caller.actor(), name).orElseThrow(ApiNotFound::new);
    usage = consumers.usage(caller.actor(), name, address.variable("version"));
    var words = text().toLowerCase(Locale.ROOT);
    shown = Slice.around(address.number("from"), ON_A_PAGE, usage.operations().stream()
        .filter(each -> each.operation().toLowerCase(Locale.ROOT).contains(words) || each.consumers().stream().anyMatch(one -> one.contains(words)))
        .filter(each -> !unused() || each.consumers().isEmpty() || !free(each).isEmpty()).toList());
  }

  public ApiSummary api() {
    return api;
  }

  public ApiUsageView usage() {
    return usage;
  }

  public Slice<ApiUsageView.Used> shown() {
    return shown;
  }

  public String text() {
    return address.query("q").orElse("");
  }

  /** Whether only what nobody uses is shown. */
  public boolean unused() {
    return address.query("unused").isPresent();
  }

  /** What somebody uses of an operation. */
  public List<ApiUsageView.Field> used(ApiUsageView.Used operation) {
    return operation.fields().stream().filter(each -> !each.consumers().isEmpty()).toList();
  }

  /** What nobody is known to use of it. */
  public List<ApiUsageView.Field> free(ApiUsageView.Used operation) {
    return operation.fields().stream().filter(each -> each.consumers().isEmpty()).toList();
  }

  public int unusedOperations() {
    return Math.toIntExact(usage.operations().stream().filter(each -> each.consumers().isEmpty()).count());
  }

  /** Whether what nobody is known to use of this operation is used by nobody. */
  public boolean sure(ApiUsageView.Used operation) {
    return usage.unknown().isEmpty() && operation.vague().isEmpty();
  }

  public Link page(int from) {
    return filter(unused()).with("from", from);
  }

  public Link filter(boolean onlyUnused) {
    return Link.to("apis", api.name(), "versions", usage.version(), "usage").with("q", text()).with("unused", onlyUnused ? "true" : null);
  }
}
