package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.GraphView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small graph, made as it is told. */
final class Graph {

  private final List<EntitySummary> nodes = new ArrayList<>();
  private final List<GraphView.Edge> edges = new ArrayList<>();

  static EntitySummary node(String ref, @Nullable String owner, @Nullable String lifecycle, boolean present) {
    var kind = ref.substring(0, ref.indexOf(':'));
    var name = ref.substring(ref.indexOf('/') + 1);
    return new EntitySummary(new UUID(0, ref.hashCode()), ref, kind, name, name, null, null, lifecycle, owner, present);
  }

  Graph with(EntitySummary node) {
    nodes.add(node);
    return this;
  }

  /** Something of the team orders, in production. */
  Graph with(String ref) {
    return with(node(ref, "orders", "production", true));
  }

  Graph tied(String source, String type, String target) {
    edges.add(new GraphView.Edge(source, target, type));
    return this;
  }

  GraphView view() {
    return new GraphView(nodes, edges, false);
  }
}
