package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.GraphView;
import dev.remit.catalogue.ImpactView;
import dev.remit.catalogue.ImpactView.Reached;
import dev.remit.catalogue.RelationType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is reached from a thing, as a graph: it, the nearest of what is reached, and the steps that lead there. */
final class ImpactPicture {

  /** Most things in the picture; the list has them all. */
  static final int MOST = 200;

  private ImpactPicture() {}

  static GraphView of(ImpactView impact) {
    var near = impact.items().stream().limit(MOST - 1).toList();
    var nodes = Stream.concat(Stream.of(impact.of()), near.stream().map(Reached::entity)).toList();
    var edges = near.stream().map(reached -> edge(impact.of(), reached)).toList();
    return new GraphView(nodes, edges, near.size() < impact.items().size());
  }

  private static GraphView.Edge edge(EntitySummary beginning, Reached reached) {
    var steps = reached.path();
    var before = steps.size() == 1 ? beginning.ref() : steps.get(steps.size() - 2).ref();
    return edge(before, steps.get(steps.size() - 1).relation(), reached.entity().ref());
  }

  private static GraphView.Edge edge(String before, String relation, String after) {
    var type = Arrays.stream(RelationType.values())
        .filter(one -> List.of(one.forward(), one.backward()).contains(relation))
        .findFirst()
        .orElseThrow();
    return relation.equals(type.forward())
        ? new GraphView.Edge(before, after, type.forward())
        : new GraphView.Edge(after, before, type.forward());
  }
}
