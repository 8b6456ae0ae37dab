package dev.remit.agreements.boundary;

import dev.remit.agreements.WaitingItem;
import dev.remit.agreements.control.Waiting;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits for the reader's teams. */
@Named
@RequestScoped
public class WaitingPage implements LoadedPage {

  private static final int ON_A_PAGE = 50;

  @Inject
  Waiting waiting;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private Page<WaitingItem> page;

  @Override
  public void load() {
    page = waiting.of(caller.actor(), ON_A_PAGE, address.query("cursor").orElse(null));
  }

  public Page<WaitingItem> page() {
    return page;
  }

  public boolean first() {
    return address.query("cursor").isEmpty();
  }

  public Link start() {
    return Link.to("waiting");
  }

  public Link next() {
    return start().with("cursor", page.next());
  }
}
