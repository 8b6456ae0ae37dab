package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.HandoverView;
import dev.remit.catalogue.control.Entities;
import dev.remit.catalogue.control.Handovers;
import dev.remit.platform.pages.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One thing and what was ever offered of it, with the form that offers it to another team. */
@Named
@RequestScoped
public class HandoverPage extends FormPage {

  @Inject
  Entities entities;

  @Inject
  Handovers handovers;

  private EntityView entity;
  private List<HandoverView> offers;

  @Override
  public void load() {
    var ref = EntityAddress.ref(address().variable("kind"), address().variable("name"));
    entity = entities.one(actor(), ref);
    offers = handovers.of(actor(), ref);
  }

  public EntityView entity() {
    return entity;
  }

  /** The latest first. */
  public List<HandoverView> offers() {
    return offers;
  }

  /** Whether one of them waits for a decision. */
  public boolean waits() {
    return offers.stream().anyMatch(offer -> offer.state().equals("offered"));
  }
}
