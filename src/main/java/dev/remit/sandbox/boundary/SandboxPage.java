package dev.remit.sandbox.boundary;

import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.SampleCall;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.Slice;
import dev.remit.platform.security.Caller;
import dev.remit.sandbox.control.Guest;
import dev.remit.sandbox.control.Mocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** How the sandbox of a version is called: its address, a call of each operation ready to be copied, and a form to try them. */
@Named
@RequestScoped
public class SandboxPage implements LoadedPage {

  private static final int ON_A_PAGE = 20;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Mocks mocks;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private ApiSummary api;
  private VersionView version;
  private Slice<SampleCall> shown;

  @Override
  public void load() {
    var name = address.variable("api");
    api = catalogue.find(caller.actor(), name).orElseThrow(ApiNotFound::new);
    var mocked = mocks.of(Guest.signedIn(caller.actor()), name, address.variable("version"), "");
    version = mocked.version();
    var words = text().toLowerCase(Locale.ROOT);
    shown = Slice.around(address.number("from"), ON_A_PAGE,
        mocked.mock().operations().stream().filter(each -> (each.label() + " " + each.summary()).toLowerCase(Locale.ROOT).contains(words)).toList())
        .map(mocked.mock()::sample);
  }

  public ApiSummary api() {
    return api;
  }

  public VersionView version() {
    return version;
  }

  public Slice<SampleCall> shown() {
    return shown;
  }

  public String text() {
    return address.query("q").orElse("");
  }

  /** Where the version answers, for clients everywhere. */
  public String base() {
    return address.origin() + here();
  }

  /** The same below Remit. */
  public String here() {
    return Link.to("sandbox", version.api(), version.version()).toString();
  }

  public String curl(SampleCall call) {
    return Curl.of(base(), call);
  }

  public Link page(int from) {
    return Link.to("apis", version.api(), "versions", version.version(), "sandbox").with("q", text()).with("from", from);
  }
}
