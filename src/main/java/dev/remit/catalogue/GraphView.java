package dev.remit.catalogue;

import java.util.List;

/**
 * Things and how they stand to each other, to be drawn.
 *
 * @param edges from the thing that needs, provides or is part to the other, by references
 * @param truncated whether there is more than is told
 */
public record GraphView(List<EntitySummary> nodes, List<Edge> edges, boolean truncated) {

  /**
   * @param type {@code dependsOn}, {@code consumesApi}, {@code providesApi} or {@code partOf}
   */
  public record Edge(String source, String target, String type) {}
}
