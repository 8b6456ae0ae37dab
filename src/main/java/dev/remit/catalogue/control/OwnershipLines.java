package dev.remit.catalogue.control;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.Relation;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of the report, by name. Those of relations are by the name of what they lead to. */
@ApplicationScoped
class OwnershipLines {

  private static final List<RelationType> OWNER = List.of(RelationType.OWNED_BY);

  @Inject
  OwnershipQueries queries;

  @Inject
  EntryQueries entries;

  @Inject
  EntityViews views;

  @Inject
  Clock clock;

  Page<OwnershipFinding> page(OwnershipList list, OwnershipFilter filter, int limit, @Nullable String cursor) {
    var place = OwnershipPlace.read(cursor, this::nameAt);
    return switch (list) {
      case OWNED -> things(owned(filter, place, limit + 1), limit);
      case OWNERLESS -> things(ownerless(filter, place, limit + 1), limit);
      case DANGLING -> relations(dangling(filter, place, limit + 1), limit);
      case DEPRECATED -> relations(deprecated(filter, place, limit + 1), limit);
    };
  }

  /** Relations as their sources see them. */
  List<OwnershipFinding> uses(List<Relation> relations) {
    return findings(relations.stream().map(relation -> new End(relation, true)).toList());
  }

  private List<Entry> owned(OwnershipFilter filter, OwnershipPlace after, int most) {
    return queries.owned(filter.ownable(), filter.any(), filter.team(), after.name(), after.id()).setMaxResults(most).getResultList();
  }

  /** What nobody owns is not of any team. */
  private List<Entry> ownerless(OwnershipFilter filter, OwnershipPlace after, int most) {
    return filter.owner() == null
        ? queries.ownerless(filter.ownable(), after.name(), after.id()).setMaxResults(most).getResultList()
        : List.of();
  }

  private List<End> deprecated(OwnershipFilter filter, OwnershipPlace after, int most) {
    return queries.usingDeprecated(filter.kinds(), filter.any(), filter.team(), after.name(), after.id()).setMaxResults(most).getResultList()
        .stream().map(relation -> new End(relation, true)).toList();
  }

  /** First the relations to what is not there, then those that what is there says lead to itself. */
  private List<End> dangling(OwnershipFilter filter, OwnershipPlace after, int most) {
    var found = new ArrayList<End>();
    if (after.forward()) {
      queries.leadingNowhere(filter.kinds(), filter.any(), filter.team(), after.name(), after.id()).setMaxResults(most).getResultList()
          .forEach(relation -> found.add(new End(relation, true)));
    }
    var from = after.forward() ? OwnershipPlace.BEGINNING : after;
    if (found.size() < most) {
      queries.comingFromNowhere(filter.kinds(), filter.any(), filter.team(), from.name(), from.id()).setMaxResults(most - found.size())
          .getResultList().forEach(relation -> found.add(new End(relation, false)));
    }
    return found;
  }

  private String nameAt(UUID relation, boolean forward) {
    return queries.relation(relation).map(found -> new End(found, forward))
        .flatMap(end -> entries.withIds(List.of(end.other())).stream().findFirst())
        .map(Entry::name)
        .orElseThrow(OwnershipPlace::unknown);
  }

  private Page<OwnershipFinding> things(List<Entry> oneMore, int limit) {
    var shown = oneMore.subList(0, Math.min(limit, oneMore.size()));
    var named = shown.stream().filter(entry -> entry.owner().isEmpty()).map(Entry::id).toList();
    var owners = Chunks.ask(named, ids -> entries.from(ids, OWNER, clock.instant())).stream()
        .collect(Collectors.toMap(Relation::source, Relation::target, (one, other) -> one));
    var summaries = summaries(Stream.concat(shown.stream().map(Entry::id), owners.values().stream()));
    var items = shown.stream().map(entry -> finding(entry, summaries, summaries.get(owners.get(entry.id())))).toList();
    return new Page<>(items, oneMore.size() <= limit ? null : Cursor.of(OwnershipPlace.of(shown.get(limit - 1)).text()));
  }

  private static OwnershipFinding finding(Entry entry, Map<UUID, EntitySummary> summaries, @Nullable EntitySummary named) {
    var reason = entry.owner().isPresent() ? null : named == null ? "nobody" : named.present() ? "person" : "missing";
    return new OwnershipFinding(summaries.get(entry.id()), reason, null, named);
  }

  private Page<OwnershipFinding> relations(List<End> oneMore, int limit) {
    var shown = oneMore.subList(0, Math.min(limit, oneMore.size()));
    return new Page<>(findings(shown), oneMore.size() <= limit ? null : Cursor.of(shown.get(limit - 1).place()));
  }

  private List<OwnershipFinding> findings(List<End> ends) {
    var summaries = summaries(ends.stream().flatMap(end -> Stream.of(end.self(), end.other())));
    return ends.stream()
        .map(end -> new OwnershipFinding(summaries.get(end.self()), null, end.words(), summaries.get(end.other())))
        .toList();
  }

  private Map<UUID, EntitySummary> summaries(Stream<UUID> ids) {
    return views.summaries(Chunks.ask(ids.distinct().toList(), entries::withIds)).stream()
        .collect(Collectors.toMap(EntitySummary::id, Function.identity()));
  }

  /** A relation seen from the end that the report is about. */
  private record End(Relation relation, boolean forward) {

    UUID self() {
      return forward ? relation.source() : relation.target();
    }

    UUID other() {
      return forward ? relation.target() : relation.source();
    }

    String words() {
      return forward ? relation.type().forward() : relation.type().backward();
    }

    String place() {
      return OwnershipPlace.text(relation.id(), forward);
    }
  }
}
