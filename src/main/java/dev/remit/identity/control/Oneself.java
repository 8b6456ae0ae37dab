package dev.remit.identity.control;

import dev.remit.identity.MeView;
import dev.remit.identity.MembershipView;
import dev.remit.identity.entity.Team;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.Scope;
import dev.remit.platform.security.SiteRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says who somebody is to Remit. */
@ApplicationScoped
@Transactional
public class Oneself {

  @Inject
  TeamQueries teams;

  @Inject
  @Any
  Instance<SiteRights> modules;

  public MeView who(Actor by) {
    IdentityPolicy.seeOneself(by).orRefuse(by);
    var scopes = by.scopes() == null ? null : by.scopes().stream().map(Scope::text).sorted().toList();
    return new MeView(by.kind().name().toLowerCase(Locale.ROOT), by.name(), by.role().text(), memberships(by), scopes, rights(by));
  }

  private List<MembershipView> memberships(Actor by) {
    return teams.withIds(List.copyOf(by.teams().keySet())).stream()
        .sorted(Comparator.comparing(Team::name))
        .map(team -> new MembershipView(team.name(), by.name(), by.teams().get(team.id()).text()))
        .toList();
  }

  private List<String> rights(Actor by) {
    return modules.stream()
        .flatMap(module -> module.of(by).stream())
        .filter(Decision::allowed)
        .map(decision -> decision.rule().id())
        .sorted()
        .distinct()
        .toList();
  }
}
