package dev.remit.agreements.control;

import dev.remit.agreements.WaitingItem;
import dev.remit.agreements.entity.Asked;
import dev.remit.agreements.entity.Review;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What waits for somebody's teams. */
@ApplicationScoped
@Transactional
public class Waiting {

  /** Most of it on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  private static final int MOST_TEAMS = 500;

  @Inject
  AgreementQueries queries;

  @Inject
  CatalogueApi catalogue;

  @Inject
  IdentityApi identity;

  /** What holds something up comes first, then what has waited longest. */
  public Page<WaitingItem> of(Actor by, int limit, @Nullable String cursor) {
    AgreementPolicy.see(by).orRefuse(by);
    Limit.checked(limit, MOST_ON_A_PAGE);
    var from = Cursor.offset(cursor);
    var teams = by.teams().keySet().stream().limit(MOST_TEAMS).toList();
    var found = teams.isEmpty() ? List.<Object[]>of() : queries.waiting(teams).setFirstResult(from).setMaxResults(limit + 1).getResultList();
    var page = Page.of(found, limit, row -> String.valueOf(from + limit));
    return new Page<>(items(by, page.items()), page.next());
  }

  private List<WaitingItem> items(Actor by, List<Object[]> rows) {
    var apis = catalogue.withIds(by, rows.stream().map(row -> ((Review) row[1]).api()).distinct().toList()).stream()
        .collect(Collectors.toMap(ApiSummary::id, each -> each));
    var teams = identity.teams(rows.stream().map(row -> ((Asked) row[0]).team()).distinct().toList()).stream()
        .collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
    return rows.stream().filter(row -> apis.containsKey(((Review) row[1]).api())).map(row -> item((Asked) row[0], (Review) row[1], apis, teams)).toList();
  }

  private static WaitingItem item(Asked asked, Review review, Map<UUID, ApiSummary> apis, Map<UUID, String> teams) {
    var api = apis.get(review.api());
    return new WaitingItem(api.name(), api.title(), review.version(), teams.get(asked.team()), asked.side().text(), asked.blocking(),
        review.purpose().name().toLowerCase(Locale.ROOT), review.openedAt(), review.dueAt());
  }
}
