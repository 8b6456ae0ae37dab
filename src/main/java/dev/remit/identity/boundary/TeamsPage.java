package dev.remit.identity.boundary;

import dev.remit.identity.TeamView;
import dev.remit.identity.control.IdentityRights;
import dev.remit.identity.control.Teams;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.SearchPage;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The teams that the reader sees. */
@Named
@RequestScoped
public class TeamsPage extends SearchPage<TeamView> {

  @Inject
  Teams teams;

  @Inject
  IdentityRights rights;

  @Override
  protected Page<TeamView> search(Actor by, @Nullable String words, int most, @Nullable String position) {
    return teams.search(by, words, most, position);
  }

  @Override
  protected Link home() {
    return Link.to("teams");
  }

  /** Whether the reader may enter a team. */
  public boolean enters() {
    return rights.enterTeams(actor());
  }
}
