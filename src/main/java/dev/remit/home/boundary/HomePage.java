package dev.remit.home.boundary;

import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionView;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page: what was published last, or the first steps while nothing was. */
@Named
@RequestScoped
public class HomePage implements LoadedPage {

  private static final int RECENT = 10;

  @Inject
  ContractsApi contracts;

  @Inject
  Caller caller;

  private List<VersionView> recent;

  @Override
  public void load() {
    recent = contracts.recent(caller.actor(), RECENT);
  }

  public List<VersionView> recent() {
    return recent;
  }

  /** Whether nothing is published but Remit's own contract. */
  public boolean beginning() {
    return recent.stream().map(VersionView::api).distinct().count() <= 1;
  }
}
