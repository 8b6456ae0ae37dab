package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityView;
import dev.remit.identity.IdentityApi;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.SiteRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody may do with APIs and other things of the catalogue: at all, and with one of them. */
@ApplicationScoped
public class CatalogueRights implements SiteRights {

  @Inject
  IdentityApi identity;

  @Override
  public List<Decision> of(Actor by) {
    var always = Stream.of(ApiPolicy.list(by), ApiPolicy.assign(by), ApiPolicy.register(by, null), EntityPolicy.list(by),
        EntityPolicy.enter(by, null), EntityPolicy.edit(by, (UUID) null), EntityPolicy.importInto(by), EntityPolicy.report(by));
    return Stream.concat(always, by.teams().keySet().stream().flatMap(team -> in(team, by))).toList();
  }

  private static Stream<Decision> in(UUID team, Actor by) {
    return Stream.of(ApiPolicy.register(by, team), ApiPolicy.share(by, team), EntityPolicy.enter(by, team), EntityPolicy.edit(by, team),
        EntityPolicy.offer(by, team));
  }

  /** Whether they may enter something, for one of their teams at least. */
  public Decision enter(Actor by) {
    return by.teams().keySet().stream().map(team -> EntityPolicy.enter(by, team)).filter(Decision::allowed).findFirst()
        .orElse(EntityPolicy.enter(by, null));
  }

  /** Whether they may edit and remove something that they see. */
  public boolean edit(Actor by, EntityView entity) {
    var owner = identity.teamId(entity.owner()).orElse(null);
    return EntityPolicy.edit(by, owner).allowed();
  }

  public boolean importInto(Actor by) {
    return EntityPolicy.importInto(by).allowed();
  }

  public boolean report(Actor by) {
    return EntityPolicy.report(by).allowed();
  }

  public boolean accept(Actor by, String team) {
    return identity.team(team).filter(known -> EntityPolicy.accept(by, known.id()).allowed()).isPresent();
  }

  /** Whether they may offer what a team owns; without one, what nobody owns. */
  public boolean offer(Actor by, @Nullable String team) {
    var owner = identity.teamId(team).orElse(null);
    return EntityPolicy.offer(by, owner).allowed();
  }

  /** Whether they may take what nobody owns for one of their teams at least. */
  public boolean leads(Actor by) {
    return offer(by, null) || by.teams().keySet().stream().anyMatch(team -> EntityPolicy.accept(by, team).allowed());
  }
}
