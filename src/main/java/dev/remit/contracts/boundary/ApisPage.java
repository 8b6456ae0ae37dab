package dev.remit.contracts.boundary;

import dev.remit.contracts.ApiView;
import dev.remit.contracts.control.Contracts;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** All APIs, or those that a search finds. */
@Named
@RequestScoped
public class ApisPage implements LoadedPage {

  private static final int ON_A_PAGE = 50;

  @Inject
  Contracts contracts;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private @Nullable String text;
  private @Nullable String cursor;
  private Page<ApiView> page;

  @Override
  public void load() {
    text = address.query("q").orElse(null);
    cursor = address.query("cursor").orElse(null);
    page = contracts.apis(caller.actor(), text, ON_A_PAGE, cursor);
  }

  public Page<ApiView> page() {
    return page;
  }

  public @Nullable String text() {
    return text;
  }

  public boolean first() {
    return cursor == null;
  }

  public Link start() {
    return Link.to("apis").with("q", text);
  }

  public Link next() {
    return start().with("cursor", page.next());
  }
}
