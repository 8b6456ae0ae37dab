package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.HandoverView;
import dev.remit.catalogue.control.CatalogueRights;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the reader of any page may do with what they see there. */
@Named("entries")
@RequestScoped
public class CatalogueSight {

  @Inject
  CatalogueRights rights;

  @Inject
  Caller caller;

  public boolean edits(EntityView entity) {
    return rights.edit(caller.actor(), entity);
  }

  /** Whether the reader may accept or decline an offer. */
  public boolean accepts(HandoverView offer) {
    return rights.accept(caller.actor(), offer.to());
  }

  /** Whether the reader may take an offer back. */
  public boolean withdraws(HandoverView offer) {
    return rights.offer(caller.actor(), offer.from());
  }

  /** Whether the reader may offer a thing to another team, or take what nobody owns. */
  public boolean handsOver(EntityView entity) {
    return entity.owner() == null ? rights.leads(caller.actor()) : rights.offer(caller.actor(), entity.owner());
  }

  /** Whether the reader may enter something. */
  public boolean enters() {
    return rights.enter(caller.actor()).allowed();
  }

  public boolean imports() {
    return rights.importInto(caller.actor());
  }

  /** Whether the reader sees who owns what. */
  public boolean reports() {
    return rights.report(caller.actor());
  }
}
