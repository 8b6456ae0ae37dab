package dev.remit.catalogue.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.ImpactView;
import dev.remit.catalogue.ImpactView.Reached;
import dev.remit.catalogue.ImpactView.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What is reached from something, in the order in which a page tells it. */
final class ImpactReading {

  // teams and people own; they are not among what is owned
  private static final Set<String> SUBJECTS = Set.of("team", "person");

  private final ImpactView impact;
  private final Map<String, EntitySummary> nodes;

  ImpactReading(ImpactView impact) {
    this.impact = impact;
    this.nodes = impact.items().stream().map(Reached::entity)
        .collect(toMap(EntitySummary::ref, Function.identity(), (one, same) -> one));
  }

  /** By distance. */
  List<Ring> rings() {
    return impact.items().stream().collect(groupingBy(Reached::distance, TreeMap::new, toList()))
        .entrySet().stream().map(ring -> new Ring(ring.getKey(), ring.getValue().stream().map(this::thing).toList())).toList();
  }

  /** By whom to call, who has the most first. */
  List<Call> calls() {
    return impact.owners().stream().map(called -> Call.of(called, impact.items().stream().map(Reached::entity)
        .filter(entity -> !SUBJECTS.contains(entity.kind()) && Objects.equals(entity.owner(), called.team()))
        .toList())).toList();
  }

  private ReachedThing thing(Reached reached) {
    return new ReachedThing(reached.entity(), reached.path().stream().map(this::end).toList());
  }

  private DrawnEnd end(Step step) {
    return new DrawnEnd(RelationWords.of(step.relation()), Objects.requireNonNull(nodes.get(step.ref())));
  }
}
