package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Entry;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Who answers for what, as it is said of each thing. */
@ApplicationScoped
class Ownership {

  @Inject
  Declarations declarations;

  @Inject
  Places places;

  @Inject
  Said said;

  /** From now on this team answers for it. */
  Kept assign(Actor by, Entry entry, TeamSummary team) {
    places.hold(entry);
    return declarations.keep(by.signature(), List.of(owned(said.of(entry), team.name())), entry.source()).get(0);
  }

  static Declaration owned(Declaration before, String team) {
    var claims = new ArrayList<Claim>();
    claims.add(new Claim(RelationType.OWNED_BY, false, new EntityRef(EntityKind.TEAM, EntityRef.DEFAULT_NAMESPACE, team)));
    before.claims().stream().filter(claim -> claim.type() != RelationType.OWNED_BY || claim.inverse()).forEach(claims::add);
    return before.claiming(claims);
  }
}
