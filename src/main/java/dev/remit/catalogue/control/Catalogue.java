package dev.remit.catalogue.control;

import dev.remit.catalogue.ApiChanged;
import dev.remit.catalogue.ApiNameTaken;
import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiRegistered;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.entity.Api;
import dev.remit.catalogue.entity.ApiShare;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.security.Actor;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.persistence.SearchPattern;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** What one can do with the catalogue. */
@ApplicationScoped
@Transactional
public class Catalogue implements CatalogueApi {

  @Inject
  EntityManager entities;

  @Inject
  ApiQueries queries;

  @Inject
  IdentityApi identity;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  @Override
  public ApiSummary register(Actor by, String name, String title, @Nullable String description, @Nullable String owner) {
    ApiTextPolicy.check(name, title, description);
    var team = owner(by, owner);
    ApiPolicy.register(by, team).orRefuse(by);
    if (queries.byName(name).isPresent()) {
      throw new ApiNameTaken(name);
    }
    var now = clock.instant();
    var api = new Api(TimeOrderedId.at(now), name, title.strip(), textOrNothing(description), team, now);
    Uniqueness.insert(entities, api, () -> new ApiNameTaken(name));
    events.fire(new ApiRegistered(api.summary(), by, now));
    return api.summary();
  }

  @Override
  public Optional<ApiSummary> find(Actor by, String name) {
    return visible(by, name).map(Api::summary);
  }

  @Override
  public List<ApiSummary> withIds(Actor by, List<UUID> ids) {
    return seen(by, queries.withIds(ids)).map(Api::summary).toList();
  }

  @Override
  public Page<ApiSummary> search(Actor by, @Nullable String text, int limit, @Nullable String cursor) {
    ApiPolicy.list(by).orRefuse(by);
    ApiTextPolicy.checkSearch(text);
    var found = visibleTo(by, SearchPattern.containing(text), Cursor.name(cursor))
        .setMaxResults(Limit.checked(limit, MOST_ON_A_PAGE) + 1)
        .getResultList();
    return Page.of(found.stream().map(Api::summary).toList(), limit, ApiSummary::name);
  }

  @Override
  public ApiSummary assign(Actor by, String name, String owner) {
    var api = visible(by, name).orElseThrow(ApiNotFound::new);
    ApiPolicy.assign(by).orRefuse(by);
    var before = api.summary().owner();
    var team = teamNamed(owner);
    if (team.id().equals(before)) {
      return api.summary();
    }
    api.belongTo(team.id());
    entities.flush();
    events.fire(new ApiChanged(by, api.summary().id(), name, "api-assigned",
        before == null ? Map.of() : Map.of("owner", before.toString()), Map.of("owner", team.id().toString()), clock.instant()));
    return api.summary();
  }

  @Override
  public List<String> partners(Actor by, String name) {
    var api = visible(by, name).orElseThrow(ApiNotFound::new).summary();
    ApiPolicy.share(by, api.owner()).orRefuse(by);
    return partnersOf(api.id());
  }

  @Override
  public List<String> share(Actor by, String name, String partner, boolean shared) {
    var api = visible(by, name).orElseThrow(ApiNotFound::new).summary();
    ApiPolicy.share(by, api.owner()).orRefuse(by);
    var team = teamNamed(partner);
    var present = queries.shares(List.of(api.id()), List.of(team.id()));
    if (present.isEmpty() != shared) {
      return partnersOf(api.id());
    }
    present.forEach(entities::remove);
    if (shared) {
      entities.persist(new ApiShare(TimeOrderedId.at(clock.instant()), api.id(), team.id()));
    }
    entities.flush();
    events.fire(new ApiChanged(by, api.id(), name, shared ? "api-shared" : "api-unshared", Map.of(), Map.of("team", partner), clock.instant()));
    return partnersOf(api.id());
  }

  private List<String> partnersOf(UUID api) {
    var teams = queries.sharesOf(api).stream().map(ApiShare::team).toList();
    return identity.teams(teams).stream().map(TeamSummary::name).sorted().toList();
  }

  private Optional<Api> visible(Actor by, String name) {
    return ApiTextPolicy.isName(name) ? queries.byName(name).filter(api -> seen(by, List.of(api)).count() == 1) : Optional.empty();
  }

  /** Those of them that the asker may see. */
  private Stream<Api> seen(Actor by, List<Api> apis) {
    if (by.internal()) {
      return apis.stream();
    }
    var ids = apis.stream().map(api -> api.summary().id()).toList();
    var shown = queries.shares(ids, List.copyOf(by.teams().keySet())).stream().map(ApiShare::api).collect(Collectors.toSet());
    return apis.stream().filter(api -> by.isIn(api.summary().owner()) || shown.contains(api.summary().id()));
  }

  private SelectionQuery<Api> visibleTo(Actor by, String pattern, String after) {
    return by.internal() ? queries.matching(pattern, after) : queries.matchingFor(List.copyOf(by.teams().keySet()), pattern, after);
  }

  /** Remit's own things may be without one. */
  private @Nullable UUID owner(Actor by, @Nullable String name) {
    if (name != null) {
      return identity.team(name).filter(team -> by.internal() || by.isIn(team.id())).orElseThrow(() -> unknown("/owner")).id();
    }
    if (by.teams().size() == 1) {
      return by.teams().keySet().iterator().next();
    }
    if (by.kind() == Actor.Kind.SYSTEM) {
      return null;
    }
    throw new InvalidInput("/owner", "Say which team answers for this API.");
  }

  private TeamSummary teamNamed(String name) {
    return identity.team(name).orElseThrow(() -> unknown("/team"));
  }

  private static InvalidInput unknown(String pointer) {
    return new InvalidInput(pointer, "There is no team of this name.");
  }

  private static @Nullable String textOrNothing(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
