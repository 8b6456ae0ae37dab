package dev.remit.catalogue.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places things in layers, so that lines lead one way and cross little, by the Eclipse Layout Kernel. */
final class Layers {

  static final int BOX_WIDTH = 176;
  static final int BOX_HEIGHT = 34;

  private static final double GAP = 6;
  private static final double BETWEEN_LAYERS = 28;
  private static final double BETWEEN_LINES = 4;
  private static final double LINE_TO_BOX = 6;
  private static final double WIDTH_TO_HEIGHT = 1;

  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<Tie, ElkEdge> edges = new HashMap<>();

  private Layers(Heading heading) {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, heading.direction());
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.MERGE_EDGES, true);
    graph.setProperty(CoreOptions.PADDING, new ElkPadding());
    graph.setProperty(CoreOptions.ASPECT_RATIO, WIDTH_TO_HEIGHT);
    graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, GAP);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, LINE_TO_BOX);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LINE_TO_BOX);
  }

  /** @param ties between the things, each once */
  static Cluster of(Collection<Spot> spots, Collection<Tie> ties, Heading heading) {
    var layers = new Layers(heading);
    spots.forEach(layers::add);
    ties.forEach(layers::add);
    new RecursiveGraphLayoutEngine().layout(layers.graph, new BasicProgressMonitor());
    return layers.cluster();
  }

  private void add(Spot spot) {
    var node = ElkGraphUtil.createNode(graph);
    node.setDimensions(BOX_WIDTH, BOX_HEIGHT);
    nodes.put(spot.name(), node);
  }

  private void add(Tie tie) {
    edges.put(tie, ElkGraphUtil.createSimpleEdge(nodes.get(tie.from()), nodes.get(tie.to())));
  }

  private Cluster cluster() {
    var boxes = new ArrayList<Box>();
    nodes.forEach((name, node) -> boxes.add(new Box(name, whole(node.getX()), whole(node.getY()), BOX_WIDTH, BOX_HEIGHT)));
    var lines = new HashMap<Tie, List<Point>>();
    edges.forEach((tie, edge) -> lines.put(tie, points(edge)));
    return new Cluster(whole(graph.getWidth()), whole(graph.getHeight()), boxes, lines);
  }

  private static List<Point> points(ElkEdge edge) {
    var section = edge.getSections().get(0);
    var points = new ArrayList<Point>();
    points.add(new Point(whole(section.getStartX()), whole(section.getStartY())));
    section.getBendPoints().forEach(bend -> points.add(new Point(whole(bend.getX()), whole(bend.getY()))));
    points.add(new Point(whole(section.getEndX()), whole(section.getEndY())));
    return points;
  }

  private static int whole(double length) {
    return (int) Math.round(length);
  }
}
