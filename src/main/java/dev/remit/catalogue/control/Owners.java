package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which team somebody means that answers for what they enter. */
@ApplicationScoped
class Owners {

  @Inject
  IdentityApi identity;

  /** @param name when absent, the only team the asker is in */
  TeamSummary said(Actor by, @Nullable String name) {
    if (name != null) {
      return named(by, name, "/owner");
    }
    if (by.teams().size() == 1) {
      return identity.teams(List.copyOf(by.teams().keySet())).get(0);
    }
    throw new InvalidInput("/owner", "Say which team answers for it.");
  }

  /** A team that the asker may know. */
  TeamSummary named(Actor by, String name, String pointer) {
    return EntityRef.read(name, EntityKind.TEAM, EntityRef.DEFAULT_NAMESPACE)
        .filter(ref -> ref.kind() == EntityKind.TEAM && ref.namespace().equals(EntityRef.DEFAULT_NAMESPACE))
        .flatMap(ref -> identity.team(ref.name()))
        .filter(team -> by.internal() || by.isIn(team.id()))
        .orElseThrow(() -> new InvalidInput(pointer, "There is no team of this name."));
  }
}
