package dev.remit.releases.boundary;

import dev.remit.platform.page.Page;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.SearchPage;
import dev.remit.platform.security.Actor;
import dev.remit.releases.EnvironmentView;
import dev.remit.releases.control.Deployments;
import dev.remit.releases.control.Environments;
import dev.remit.releases.control.ReleaseRights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What runs where: components against environments. */
@Named
@RequestScoped
public class EnvironmentsPage extends SearchPage<MatrixRow> {

  @Inject
  Environments environments;

  @Inject
  Deployments deployments;

  @Inject
  ReleaseRights rights;

  private List<EnvironmentView> columns;

  @Override
  protected Page<MatrixRow> search(Actor by, @Nullable String words, int most, @Nullable String position) {
    columns = environments.list(by, null, Environments.MOST_ON_A_PAGE, null).items();
    var current = deployments.everywhere(by, words, most, position);
    return new Page<>(MatrixRow.of(current.items(), columns), current.next());
  }

  @Override
  protected Link home() {
    return Link.to("environments");
  }

  /** In the order in which one deploys to them. */
  public List<EnvironmentView> columns() {
    return columns;
  }

  /** Whether the reader may enter an environment. */
  public boolean enters() {
    return rights.enter(actor());
  }
}
