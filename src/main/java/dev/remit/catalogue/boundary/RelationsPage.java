package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.RelationView;
import dev.remit.catalogue.control.Entities;
import dev.remit.catalogue.control.Relations;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that stands to a thing in one way, a page at a time, found by words; now, or as it was. */
@Named
@RequestScoped
public class RelationsPage implements LoadedPage {

  private static final int ON_A_PAGE = 50;

  @Inject
  Entities entities;

  @Inject
  Relations relations;

  @Inject
  CatalogueLinks links;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private EntityView entity;
  private Page<RelationView> page;
  private @Nullable Instant at;

  @Override
  public void load() {
    var ref = EntityAddress.ref(address.variable("kind"), address.variable("name"));
    at = EntityAddress.moment(value("at"));
    page = relations.of(caller.actor(), ref, new Relations.Asked(type(), value("q"), at), ON_A_PAGE, value("cursor"));
    entity = seen(ref, at);
  }

  private EntityView seen(EntityRef ref, @Nullable Instant instant) {
    return instant == null ? entities.one(caller.actor(), ref) : entities.one(caller.actor(), ref, instant);
  }

  public EntityView entity() {
    return entity;
  }

  public Page<RelationView> page() {
    return page;
  }

  public @Nullable String type() {
    return value("type");
  }

  /** How many there are in all. */
  public int number() {
    return entity.relationCounts().getOrDefault(type(), 0);
  }

  /** The instant as of which they are shown; absent for now. */
  public @Nullable Instant at() {
    return at;
  }

  public @Nullable String value(String name) {
    return address.query(name).orElse(null);
  }

  public boolean first() {
    return value("cursor") == null;
  }

  public Link start() {
    return links.to(entity.kind(), entity.name(), "relations").with("type", type()).with("q", value("q")).with("at", value("at"));
  }

  public Link next() {
    return start().with("cursor", page.next());
  }
}
