package dev.remit.catalogue.control;

import dev.remit.catalogue.Criteria;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityFacts;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.ImpactView;
import dev.remit.catalogue.Neighbours;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.Relation;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue for who walks through it. */
@ApplicationScoped
@Transactional
public class Walks implements EntitiesApi {

  @Inject
  EntityManager entities;

  @Inject
  EntryQueries queries;

  @Inject
  RelationQueries relations;

  @Inject
  Finder finder;

  @Inject
  Places places;

  @Inject
  Sight sight;

  @Inject
  EntityViews views;

  @Inject
  Neighbourhood neighbourhood;

  @Inject
  Impacts impacts;

  @Inject
  Clock clock;

  @Override
  public Page<EntitySummary> find(Actor by, Criteria criteria, int limit, @Nullable String cursor) {
    return finder.find(by, criteria, limit, cursor);
  }

  @Override
  public List<EntitySummary> named(Actor by, Collection<EntityRef> refs) {
    EntityPolicy.list(by).orRefuse(by);
    return views.summaries(sight.of(by, places.known(refs).values().stream().filter(Entry::present).toList()));
  }

  @Override
  public Map<UUID, EntityFacts> facts(Actor by, Collection<UUID> ids) {
    return seen(by, ids).stream().collect(Collectors.toMap(Entry::id, Walks::facts));
  }

  @Override
  public Map<UUID, Neighbours> neighbours(Actor by, Collection<UUID> ids, Set<String> relations, int limit) {
    Neighbourhood.check(relations);
    Limit.checked(limit, MOST_ON_A_PAGE);
    return neighbourhood.of(by, seen(by, ids).stream().map(Entry::id).toList(), relations, limit);
  }

  @Override
  public Set<UUID> sources(UUID target, RelationType relation) {
    return Set.copyOf(relations.sources(target, relation));
  }

  @Override
  public List<EntitySummary> summaries(Collection<UUID> ids) {
    return views.summaries(Chunks.ask(ids, queries::withIds));
  }

  @Override
  public Map<UUID, ImpactView> impacts(Actor by, Collection<UUID> ids, String direction, int depth) {
    var way = Direction.of(direction).filter(known -> known != Direction.PARTS).orElseThrow(
        () -> new InvalidInput("direction", "The direction is downstream or upstream."));
    return impacts.ofEach(by, seen(by, ids), way, depth, null);
  }

  @Override
  public void observe(UUID source, RelationType relation, UUID target) {
    if (relations.observed(source, relation, target).isEmpty()) {
      var now = clock.instant();
      entities.persist(new Relation(TimeOrderedId.at(now), relation, source, target, null, now));
    }
  }

  @Override
  public void unobserve(UUID source, RelationType relation, UUID target) {
    relations.observed(source, relation, target).forEach(each -> each.end(clock.instant()));
  }

  private List<Entry> seen(Actor by, Collection<UUID> ids) {
    EntityPolicy.list(by).orRefuse(by);
    return sight.of(by, Chunks.ask(ids, queries::withIds));
  }

  private static EntityFacts facts(Entry entry) {
    var data = entry.data();
    var said = data.declared() == null ? Declaration.bare(entry.ref()) : DeclarationText.read(data.declared());
    return new EntityFacts(said.spelling(), said.description() == null ? data.description() : said.description(), said.onCall(),
        said.labels(), said.annotations(), said.tags(), said.links(), entry.source(), entry.createdAt(), entry.changedAt(), entry.revision());
  }
}
