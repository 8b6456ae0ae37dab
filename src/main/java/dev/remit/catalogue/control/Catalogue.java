package dev.remit.catalogue.control;

import dev.remit.catalogue.ApiChanged;
import dev.remit.catalogue.ApiNameTaken;
import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiRegistered;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EnteredAtOnce;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.ImportReport;
import dev.remit.catalogue.Lifecycle;
import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.descriptor.OnDuplicate;
import dev.remit.catalogue.descriptor.Part;
import dev.remit.catalogue.entity.ApiShare;
import dev.remit.catalogue.entity.Entry;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.security.Actor;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.persistence.SearchPattern;
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
  EntryQueries entries;

  @Inject
  Places places;

  @Inject
  Declarations declarations;

  @Inject
  Ownership ownership;

  @Inject
  Owners owners;

  @Inject
  Sight sight;

  @Inject
  Imports imports;

  @Inject
  IdentityApi identity;

  @Inject
  EntityViews views;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  @Override
  public ApiSummary register(Actor by, String name, String title, @Nullable String description, @Nullable String owner) {
    ApiTextPolicy.check(name, title, description);
    var team = owner(by, owner);
    ApiPolicy.register(by, team.map(TeamSummary::id).orElse(null)).orRefuse(by);
    var ref = new EntityRef(EntityKind.API, EntityRef.DEFAULT_NAMESPACE, name);
    if (places.held(ref).filter(Entry::present).isPresent()) {
      throw new ApiNameTaken(name);
    }
    var entry = enter(by, declaration(ref, title.strip(), textOrNothing(description), team.map(TeamSummary::name).orElse(null)));
    events.fire(new ApiRegistered(ApiSummaries.of(entry), by, entry.createdAt()));
    return ApiSummaries.of(entry);
  }

  private Entry enter(Actor by, Declaration said) {
    try {
      return declarations.enter(by.signature(), said).entry();
    } catch (EnteredAtOnce faster) {
      throw new ApiNameTaken(said.ref().name());
    }
  }

  private static Declaration declaration(EntityRef ref, String title, @Nullable String description, @Nullable String owner) {
    var claims = Optional.ofNullable(owner).map(team -> new EntityRef(EntityKind.TEAM, EntityRef.DEFAULT_NAMESPACE, team))
        .map(team -> List.of(new Claim(RelationType.OWNED_BY, false, team)))
        .orElse(List.of());
    return new Declaration(ref, ref.name(), title, description, "openapi", Lifecycle.PRODUCTION.text(), null, Map.of(), Map.of(), List.of(), List.of(), claims,
        Map.of(), null);
  }

  @Override
  public Optional<ApiSummary> find(Actor by, String name) {
    return visible(by, name).map(ApiSummaries::of);
  }

  @Override
  public Optional<EntityView> entry(Actor by, EntityRef ref) {
    return sight.find(by, ref).map(entry -> views.now(by, entry, clock.instant()));
  }

  @Override
  public List<ApiSummary> withIds(Actor by, List<UUID> ids) {
    return sight.of(by, Chunks.ask(ids, entries::withIds)).stream().map(ApiSummaries::of).toList();
  }

  @Override
  public Page<ApiSummary> search(Actor by, @Nullable String text, int limit, @Nullable String cursor) {
    ApiPolicy.list(by).orRefuse(by);
    EntityTexts.checkSearch("q", text);
    var found = visibleTo(by, SearchPattern.containing(text), Cursor.name(cursor))
        .setMaxResults(Limit.checked(limit, MOST_ON_A_PAGE) + 1)
        .getResultList();
    return Page.of(found.stream().map(ApiSummaries::of).toList(), limit, ApiSummary::name);
  }

  @Override
  public ApiSummary assign(Actor by, String name, String owner) {
    var api = visible(by, name).orElseThrow(ApiNotFound::new);
    ApiPolicy.assign(by).orRefuse(by);
    var before = ApiSummaries.of(api).owner();
    var team = teamNamed(owner);
    if (team.id().equals(before)) {
      return ApiSummaries.of(api);
    }
    ownership.assign(by, api, team);
    events.fire(new ApiChanged(by, api.id(), api.name(), "api-assigned",
        before == null ? Map.of() : Map.of("owner", before.toString()), Map.of("owner", team.id().toString()), clock.instant()));
    return ApiSummaries.of(api);
  }

  @Override
  public List<String> partners(Actor by, String name) {
    var api = ApiSummaries.of(visible(by, name).orElseThrow(ApiNotFound::new));
    ApiPolicy.share(by, api.owner()).orRefuse(by);
    return partnersOf(api.id());
  }

  @Override
  public List<String> share(Actor by, String name, String partner, boolean shared) {
    var api = ApiSummaries.of(visible(by, name).orElseThrow(ApiNotFound::new));
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
    events.fire(new ApiChanged(by, api.id(), api.name(), shared ? "api-shared" : "api-unshared", Map.of(), Map.of("team", partner), clock.instant()));
    return partnersOf(api.id());
  }

  @Override
  public ImportReport take(Actor by, String source, Map<String, byte[]> files) {
    var parts = files.entrySet().stream().map(file -> new Part(file.getKey(), file.getValue())).toList();
    return imports.take(by, parts, new ImportOptions(source, false, OnDuplicate.FIRST, false));
  }

  private List<String> partnersOf(UUID api) {
    var teams = queries.sharesOf(api).stream().map(ApiShare::team).toList();
    return identity.teams(teams).stream().map(TeamSummary::name).sorted().toList();
  }

  private Optional<Entry> visible(Actor by, String name) {
    return EntityRef.at(EntityKind.API, name).flatMap(ref -> sight.find(by, ref));
  }

  private SelectionQuery<Entry> visibleTo(Actor by, String pattern, String after) {
    return by.internal() ? queries.matching(pattern, after) : queries.matchingFor(List.copyOf(by.teams().keySet()), pattern, after);
  }

  /** Remit's own things may be without one. */
  private Optional<TeamSummary> owner(Actor by, @Nullable String name) {
    if (name == null && by.teams().isEmpty() && by.kind() == Actor.Kind.SYSTEM) {
      return Optional.empty();
    }
    return Optional.of(owners.said(by, name));
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
