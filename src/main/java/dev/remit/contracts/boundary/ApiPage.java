package dev.remit.contracts.boundary;

import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntityView;
import dev.remit.contracts.ApiView;
import dev.remit.contracts.VersionView;
import dev.remit.contracts.control.Contracts;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.Slice;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One API and its versions. */
@Named
@RequestScoped
public class ApiPage implements LoadedPage {

  private static final int ON_A_PAGE = 30;

  @Inject
  Contracts contracts;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private ApiView api;
  private List<VersionView> versions;
  private @Nullable EntityView entry;

  @Override
  public void load() {
    api = contracts.api(caller.actor(), address.variable("api"));
    versions = contracts.versions(caller.actor(), api.name());
    entry = EntityRef.at(EntityKind.API, api.name()).flatMap(ref -> catalogue.entry(caller.actor(), ref)).orElse(null);
  }

  public ApiView api() {
    return api;
  }

  /** All versions, the highest first. */
  public List<VersionView> versions() {
    return versions;
  }

  /** What the catalogue knows of it: who provides and consumes it, links, tags. */
  public @Nullable EntityView entry() {
    return entry;
  }

  public Slice<VersionView> shown() {
    return Slice.around(address.number("from"), ON_A_PAGE, versions);
  }

  public Link page(int from) {
    return Link.to("apis", api.name()).with("from", from);
  }
}
