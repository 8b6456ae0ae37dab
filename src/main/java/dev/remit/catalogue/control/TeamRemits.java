package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.control.TeamRemit.Needing;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamNotFound;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a team answers for, for itself and for those who want to know before they ask it. */
@ApplicationScoped
@Transactional
public class TeamRemits {

  /** Most lines of each list; the catalogue, the report and the impact have the rest. */
  public static final int MOST = 50;

  @Inject
  RemitQueries queries;

  @Inject
  OwnershipReport report;

  @Inject
  OwnershipLines lines;

  @Inject
  Documentation documentation;

  @Inject
  IdentityApi identity;

  /** @throws TeamNotFound when there is no such team, or the asker, of another company, is not in it */
  public TeamRemit of(Actor by, String name) {
    EntityPolicy.list(by).orRefuse(by);
    var team = identity.team(name).filter(found -> by.internal() || by.isIn(found.id())).orElseThrow(TeamNotFound::new);
    var own = new OwnershipFilter(List.of(EntityKind.values()), team.id());
    var owned = lines.page(OwnershipList.OWNED, own, MOST, null).items().stream().map(OwnershipFinding::entity).toList();
    return new TeamRemit(team.name(), team.title(), report.totals(own), owned, by.internal() ? needing(team.id()) : List.of(),
        by.internal() ? lines.uses(queries.uses(team.id()).setMaxResults(MOST).getResultList()) : List.of(),
        lines.page(OwnershipList.DANGLING, own, MOST, null).items(), lines.page(OwnershipList.DEPRECATED, own, MOST, null).items(),
        documentation.gaps(team.id(), MOST));
  }

  private List<Needing> needing(UUID team) {
    var found = queries.needing(team);
    var teams = identity.teams(found.stream().map(RemitQueries.Needing::owner).filter(Objects::nonNull).toList()).stream()
        .collect(Collectors.toMap(TeamSummary::id, Function.identity()));
    return found.stream()
        .sorted(Comparator.comparing(RemitQueries.Needing::relations).reversed())
        .map(one -> needing(teams.get(one.owner()), (int) one.relations()))
        .toList();
  }

  private static Needing needing(@Nullable TeamSummary team, int relations) {
    var known = Optional.ofNullable(team);
    return new Needing(known.map(TeamSummary::name).orElse(null), known.map(TeamSummary::title).orElse(null), relations);
  }
}
