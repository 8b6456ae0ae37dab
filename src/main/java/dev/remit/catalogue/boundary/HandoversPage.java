package dev.remit.catalogue.boundary;

import dev.remit.catalogue.HandoverView;
import dev.remit.catalogue.control.Handovers;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Offers between teams that wait for a decision in which the reader's teams take part. */
@Named
@RequestScoped
public class HandoversPage extends FormPage {

  private static final int USUAL_ON_A_PAGE = 50;

  @Inject
  Handovers handovers;

  private Page<HandoverView> waiting;

  @Override
  public void load() {
    waiting = handovers.waiting(actor(), USUAL_ON_A_PAGE, address().query("cursor").orElse(null));
  }

  public Page<HandoverView> waiting() {
    return waiting;
  }
}
