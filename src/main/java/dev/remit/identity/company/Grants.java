package dev.remit.identity.company;

import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's groups give them here.
 *
 * @param teams the role in each team, by its name
 * @param role the highest of the site roles; absent when no group gives one
 */
public record Grants(Map<String, TeamRole> teams, @Nullable SiteRole role) {

  public Grants {
    teams = Map.copyOf(teams);
  }
}
