package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityNotFound;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.VersionOfEntity;
import dev.remit.catalogue.control.Entities;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Who changed what about a thing of any kind, also about what is gone. */
@Named
@RequestScoped
public class HistoryPage implements LoadedPage {

  private static final int ON_A_PAGE = 30;

  @Inject
  Entities entities;

  @Inject
  CatalogueLinks links;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private EntityRef ref;
  private Page<VersionOfEntity> page;
  private @Nullable String title;

  @Override
  public void load() {
    ref = EntityAddress.ref(address.variable("kind"), address.variable("name"));
    page = entities.history(caller.actor(), ref, ON_A_PAGE, address.query("cursor").orElse(null));
    try {
      title = entities.one(caller.actor(), ref).title();
    } catch (EntityNotFound gone) {
      title = null;
    }
  }

  public Page<VersionOfEntity> page() {
    return page;
  }

  public String kind() {
    return ref.kind().text();
  }

  public String name() {
    return ref.address();
  }

  public String title() {
    return title == null ? ref.name() : title;
  }

  public boolean gone() {
    return title == null;
  }

  public boolean first() {
    return address.query("cursor").isEmpty();
  }

  public Link start() {
    return links.to(kind(), name(), "history");
  }

  public Link next() {
    return start().with("cursor", page.next());
  }
}
