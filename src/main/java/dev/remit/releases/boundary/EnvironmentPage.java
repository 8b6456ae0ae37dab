package dev.remit.releases.boundary;

import dev.remit.platform.page.Page;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.releases.DeploymentView;
import dev.remit.releases.EnvironmentView;
import dev.remit.releases.control.Deployments;
import dev.remit.releases.control.Environments;
import dev.remit.releases.control.ReleaseRights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One environment: what runs there, and what was done to it. */
@Named
@RequestScoped
public class EnvironmentPage extends FormPage {

  private static final int ON_A_PAGE = 50;

  @Inject
  Environments environments;

  @Inject
  Deployments deployments;

  @Inject
  ReleaseRights rights;

  private EnvironmentView environment;
  private Page<DeploymentView> running;
  private Page<DeploymentView> page;

  @Override
  public void load() {
    environment = environments.one(actor(), address().variable("environment"));
    running = first() ? deployments.running(actor(), environment.name(), Deployments.MOST_ON_A_PAGE, null) : new Page<>(List.of(), null);
    page = deployments.history(actor(), null, environment.name(), ON_A_PAGE, address().query("cursor").orElse(null));
  }

  public EnvironmentView environment() {
    return environment;
  }

  /** What runs there now, or the beginning of it; on the first page only. */
  public Page<DeploymentView> running() {
    return running;
  }

  /** What was done, the latest first. */
  public Page<DeploymentView> page() {
    return page;
  }

  public boolean first() {
    return address().query("cursor").isEmpty();
  }

  public Link start() {
    return Link.to("environments", environment.name());
  }

  public Link next() {
    return start().with("cursor", page.next());
  }

  /** Whether the reader may edit it. */
  public boolean edits() {
    return rights.edit(actor(), environment);
  }
}
