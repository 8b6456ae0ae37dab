package dev.remit.catalogue.boundary;

import dev.remit.catalogue.control.TeamRemit;
import dev.remit.catalogue.control.TeamRemits;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A team's remit: what it owns, what depends on it, and what it has to put in order. */
@Named
@RequestScoped
public class RemitPage implements LoadedPage {

  @Inject
  TeamRemits remits;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private TeamRemit remit;

  @Override
  public void load() {
    remit = remits.of(caller.actor(), address.variable("team"));
  }

  public TeamRemit remit() {
    return remit;
  }
}
