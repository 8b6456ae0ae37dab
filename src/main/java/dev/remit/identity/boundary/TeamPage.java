package dev.remit.identity.boundary;

import dev.remit.identity.TeamSummary;
import dev.remit.identity.TeamView;
import dev.remit.identity.control.IdentityRights;
import dev.remit.identity.control.TeamRights;
import dev.remit.identity.control.Teams;
import dev.remit.platform.pages.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One team: who is in it, what it is part of, and what the reader may do with it. */
@Named
@RequestScoped
public class TeamPage extends FormPage {

  @Inject
  Teams teams;

  @Inject
  IdentityRights rights;

  private TeamView team;
  private List<TeamSummary> parts;
  private TeamRights may;

  @Override
  public void load() {
    team = teams.one(actor(), address().variable("team"));
    parts = teams.parts(actor(), team.name());
    may = rights.on(actor(), team);
  }

  public TeamView team() {
    return team;
  }

  public List<TeamSummary> parts() {
    return parts;
  }

  public TeamRights may() {
    return may;
  }
}
