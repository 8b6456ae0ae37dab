package dev.remit.contracts.boundary;

import dev.remit.contracts.ApiView;
import dev.remit.contracts.VersionView;
import dev.remit.contracts.control.Contracts;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One version of an API. */
@Named
@RequestScoped
public class VersionPage implements LoadedPage {

  @Inject
  Contracts contracts;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private ApiView api;
  private VersionView version;
  private @Nullable VersionView older;
  private @Nullable VersionView newer;

  @Override
  public void load() {
    api = contracts.api(caller.actor(), address.variable("api"));
    version = contracts.version(caller.actor(), api.name(), address.variable("version"));
    var all = contracts.versions(caller.actor(), api.name());
    int at = all.stream().map(VersionView::version).toList().indexOf(version.version());
    newer = at > 0 ? all.get(at - 1) : null;
    older = at + 1 < all.size() ? all.get(at + 1) : null;
  }

  public ApiView api() {
    return api;
  }

  /** Whether the page will say something else by itself. */
  public boolean pending() {
    return version.proof() != null && version.proof().pending();
  }

  public VersionView version() {
    return version;
  }

  /** The version below this one, if there is one. */
  public @Nullable VersionView older() {
    return older;
  }

  /** The version above this one, if there is one. */
  public @Nullable VersionView newer() {
    return newer;
  }

  public boolean latest() {
    return api.latest() != null && api.latest().version().equals(version.version());
  }
}
