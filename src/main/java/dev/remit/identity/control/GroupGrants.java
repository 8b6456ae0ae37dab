package dev.remit.identity.control;

import dev.remit.identity.PersonInput;
import dev.remit.identity.company.Grants;
import dev.remit.identity.company.GroupMapping;
import dev.remit.identity.entity.Membership;
import dev.remit.identity.entity.Person;
import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives somebody what their groups mean, and takes what they mean no more: only in teams and roles that the mapping names.
 * What an administrator gave beside it stays.
 */
@ApplicationScoped
class GroupGrants {

  private static final System.Logger LOG = System.getLogger(GroupGrants.class.getName());

  @Inject
  PersonQueries people;

  @Inject
  TeamQueries teams;

  @Inject
  Teams memberships;

  @Inject
  People persons;

  void apply(Person person, Set<String> groups, GroupMapping mapping) {
    var grants = mapping.grants(groups);
    mapping.teams().stream().sorted().forEach(team -> member(person, team, grants.teams().get(team)));
    var role = role(person.role(), grants, mapping);
    if (role != person.role()) {
      become(person, role);
    }
  }

  /** A team that is not here (yet) is left out: groups do not make teams. */
  private void member(Person person, String name, @Nullable TeamRole role) {
    var team = teams.byName(name).orElse(null);
    var present = team == null ? null : people.membership(person.id(), team.id()).map(Membership::role).orElse(null);
    if (team == null || present == role) {
      return;
    }
    if (role == null) {
      memberships.leave(Arrivals.COMPANY, name, person.name());
    } else {
      memberships.join(Arrivals.COMPANY, name, person.name(), role.text());
    }
  }

  private static SiteRole role(SiteRole present, Grants grants, GroupMapping mapping) {
    if (grants.role() != null) {
      boolean decided = present == SiteRole.MEMBER || mapping.roles().contains(present);
      return decided || grants.role().compareTo(present) > 0 ? grants.role() : present;
    }
    return mapping.roles().contains(present) ? SiteRole.MEMBER : present;
  }

  private void become(Person person, SiteRole role) {
    if (person.role() == SiteRole.ADMIN && people.active(SiteRole.ADMIN) <= 1) {
      LOG.log(Level.WARNING, "The last administrator, {0}, stays one, although no group says so", person.name());
      return;
    }
    var data = person.data();
    persons.edit(Arrivals.COMPANY, person.name(), person.revision(),
        new PersonInput(data.displayName(), data.email(), data.zone(), role.text(), data.active()));
  }
}
