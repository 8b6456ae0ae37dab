package dev.remit.contracts.boundary;

import dev.remit.contracts.ApiView;
import dev.remit.contracts.VersionView;
import dev.remit.contracts.control.Contracts;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One version of an API. */
@Named
@RequestScoped
public class VersionPage implements LoadedPage {

  @Inject
  Contracts contracts;

  @Inject
  PageAddress address;

  private ApiView api;
  private VersionView version;

  @Override
  public void load() {
    api = contracts.api(address.variable("api"));
    version = contracts.version(api.name(), address.variable("version"));
  }

  public ApiView api() {
    return api;
  }

  public VersionView version() {
    return version;
  }

  public boolean latest() {
    return api.latest() != null && api.latest().version().equals(version.version());
  }
}
