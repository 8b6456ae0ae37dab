package dev.remit.identity.control;

import dev.remit.identity.entity.Membership;
import dev.remit.identity.entity.Person;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Secret;
import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a person may be at this moment, as an actor. */
record Rights(Person person, Map<UUID, TeamRole> teams) {

  static Rights of(Person person, List<Membership> memberships) {
    return new Rights(person, memberships.stream().collect(Collectors.toMap(Membership::team, Membership::role)));
  }

  Actor actor(SiteRole role) {
    return new Actor(Actor.Kind.PERSON, person.id(), person.name(), role, teams, null, null);
  }

  /** Differs as soon as one of the rights does. */
  String mark() {
    var all = teams.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).sorted()
        .collect(Collectors.joining(","));
    return Secret.hash(person.role() + ":" + all);
  }
}
