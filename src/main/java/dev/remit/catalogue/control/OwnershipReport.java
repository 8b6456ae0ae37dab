package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.control.OwnershipTotals.OfKind;
import dev.remit.catalogue.control.OwnershipTotals.Reasons;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who owns what, and where that is not so: what nobody owns, what refers to something that is not there, what needs something
 * deprecated. Counted by the database and listed a page at a time, however much there is.
 */
@ApplicationScoped
@Transactional
public class OwnershipReport {

  /** Most lines on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  private static final List<EntityKind> OWNABLE =
      List.of(EntityKind.COMPONENT, EntityKind.API, EntityKind.RESOURCE, EntityKind.SYSTEM, EntityKind.DOMAIN);

  @Inject
  OwnershipQueries queries;

  @Inject
  OwnershipLines lines;

  @Inject
  IdentityApi identity;

  /**
   * @param kind only things of this one, in any of its names
   * @param owner only what this team answers for
   */
  public OwnershipTotals totals(Actor by, @Nullable String kind, @Nullable String owner) {
    EntityPolicy.report(by).orRefuse(by);
    return totals(filter(kind, owner));
  }

  OwnershipTotals totals(OwnershipFilter filter) {
    var kinds = byKind(filter);
    var ownerless = kinds.stream().mapToInt(OfKind::ownerless).sum();
    var uses = queries.usesOfDeprecated(filter.kinds(), filter.any(), filter.team());
    return new OwnershipTotals(kinds.stream().mapToInt(OfKind::owned).sum(), ownerless, reasons(filter, ownerless),
        (int) (queries.leadingNowhere(filter.kinds(), filter.any(), filter.team())
            + queries.comingFromNowhere(filter.kinds(), filter.any(), filter.team())),
        (int) queries.missing(filter.kinds(), filter.any(), filter.team()), (int) uses.relations(), (int) uses.things(), kinds);
  }

  private List<OfKind> byKind(OwnershipFilter filter) {
    var found = queries.byKind(filter.ownable(), filter.any(), filter.team());
    return Arrays.stream(EntityKind.values())
        .flatMap(kind -> found.stream().filter(one -> one.kind() == kind))
        .map(one -> new OfKind(one.kind().text(), (int) one.owned(), (int) (one.things() - one.owned())))
        .toList();
  }

  private Reasons reasons(OwnershipFilter filter, int ownerless) {
    if (ownerless == 0) {
      return new Reasons(0, 0, 0);
    }
    var missing = (int) queries.ownedByMissing(filter.ownable());
    var person = (int) queries.ownedByPeople(filter.ownable());
    return new Reasons(ownerless - missing - person, missing, person);
  }

  /**
   * One of the lists.
   *
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}
   * @param cursor {@link Page#next()} of the page before
   */
  public Page<OwnershipFinding> list(
      Actor by, OwnershipList list, @Nullable String kind, @Nullable String owner, int limit, @Nullable String cursor) {
    EntityPolicy.report(by).orRefuse(by);
    return lines.page(list, filter(kind, owner), Limit.checked(limit, MOST_ON_A_PAGE), cursor);
  }

  private OwnershipFilter filter(@Nullable String kind, @Nullable String owner) {
    return new OwnershipFilter(kind == null ? List.of(EntityKind.values()) : List.of(kind(kind)), owner == null ? null : team(owner));
  }

  private static EntityKind kind(String text) {
    return EntityKind.of(text).filter(OWNABLE::contains).orElseThrow(
        () -> new InvalidInput("kind", "The kinds that have owners are component, api, resource, system and domain."));
  }

  private UUID team(String name) {
    return identity.team(name).map(TeamSummary::id).orElseThrow(() -> new InvalidInput("owner", "There is no team of this name."));
  }
}
