package dev.remit.catalogue.control;

import dev.remit.catalogue.RelationView;
import dev.remit.catalogue.control.RelationQueries.End;
import dev.remit.catalogue.entity.Entry;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a thing stands to others, of each relation the first; those to what the asker may not see are left out. */
@ApplicationScoped
class RelationViews {

  /** How many of one relation are told with a thing; one database or one team may have thousands. */
  private static final int MOST_OF_A_TYPE = 100;

  @Inject
  RelationQueries relations;

  @Inject
  EntryQueries queries;

  @Inject
  IdentityApi identity;

  /**
   * Some of the relations of a thing.
   *
   * @param first those of each relation that come first, by name
   * @param counts how many there are, by relation
   */
  record Some(List<RelationView> first, SortedMap<String, Integer> counts) {}

  /** A relation by the name that it has at one of its ends. */
  record Named(String words, End end) {}

  Some of(Actor by, UUID entry, Instant at) {
    var own = own(by);
    var all = new TreeMap<String, List<Named>>();
    relations.after(entry, at, everything(by), own).forEach(end -> add(all, new Named(end.type().forward(), end)));
    relations.before(entry, at, everything(by), own).forEach(end -> add(all, new Named(end.type().backward(), end)));
    var counts = new TreeMap<String, Integer>();
    all.forEach((words, ends) -> counts.put(words, ends.size()));
    return new Some(views(all.values().stream().flatMap(ends -> ends.stream().limit(MOST_OF_A_TYPE)).toList()), counts);
  }

  private static void add(Map<String, List<Named>> all, Named relation) {
    all.computeIfAbsent(relation.words(), words -> new ArrayList<>()).add(relation);
  }

  List<RelationView> views(List<Named> some) {
    var others = Chunks.ask(some.stream().map(each -> each.end().far()).distinct().toList(), queries::withIds).stream()
        .collect(Collectors.toMap(Entry::id, Function.identity()));
    var teams = others.values().stream().flatMap(entry -> entry.owner().stream()).distinct().toList();
    var owners = identity.teams(teams).stream().collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
    return some.stream().map(each -> view(each, others.get(each.end().far()), owners)).toList();
  }

  private static RelationView view(Named relation, Entry other, Map<UUID, String> owners) {
    return new RelationView(relation.words(), other.ref().toString(), other.ref().kind().text(), other.name(), other.data().title(), other.present(),
        relation.end().declared() == 0 ? "observed" : "declared", other.owner().map(owners::get).orElse(null));
  }

  static int everything(Actor by) {
    return by.internal() ? 1 : 0;
  }

  /** What partners see belongs to these. */
  static List<UUID> own(Actor by) {
    return Stream.concat(by.teams().keySet().stream(), Stream.ofNullable(by.id())).toList();
  }
}
