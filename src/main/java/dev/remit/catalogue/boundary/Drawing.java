package dev.remit.catalogue.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.GraphView;
import dev.remit.catalogue.picture.Heading;
import dev.remit.catalogue.picture.Layout;
import dev.remit.catalogue.picture.Picture;
import dev.remit.catalogue.picture.Spot;
import dev.remit.catalogue.picture.Tie;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link DrawnGraph}: places what is there, and says at each thing what the lines at it mean. */
final class Drawing {

  private static final String PART_OF = "partOf";

  private final Map<String, EntitySummary> nodes;
  private final List<Need> needs;
  private final Grouping grouping;
  private final Tones tones;

  private Drawing(Map<String, EntitySummary> nodes, List<Need> needs, Grouping grouping) {
    this.nodes = nodes;
    this.needs = needs;
    this.grouping = grouping;
    this.tones = new Tones(List.copyOf(nodes.values()));
  }

  /** Draws a graph; lines to what it does not have are left out. */
  static DrawnGraph of(GraphView graph, Map<String, String> systems, Grouping grouping, Heading heading) {
    var nodes = graph.nodes().stream()
        .sorted(Comparator.comparing(EntitySummary::title, String.CASE_INSENSITIVE_ORDER).thenComparing(EntitySummary::ref))
        .collect(toMap(EntitySummary::ref, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    var needs = graph.edges().stream().map(Need::of)
        .filter(need -> nodes.containsKey(need.from()) && nodes.containsKey(need.to()))
        .distinct()
        .toList();
    var picture = Layout.of(
        nodes.values().stream().map(node -> new Spot(node.ref(), grouping.frame(node, systems))).toList(),
        needs.stream().map(need -> new Tie(need.from(), need.to())).toList(), heading);
    return new Drawing(nodes, needs, grouping).drawn(picture);
  }

  /** The title of the system that each thing says it is part of, by references. */
  static Map<String, String> systems(GraphView graph) {
    var titles = graph.nodes().stream().filter(node -> node.kind().equals("system"))
        .collect(toMap(EntitySummary::ref, EntitySummary::title, (one, same) -> one));
    var systems = new HashMap<>(titles);
    graph.edges().stream()
        .filter(edge -> edge.type().equals(PART_OF) && titles.containsKey(edge.target()))
        .forEach(edge -> systems.putIfAbsent(edge.source(), titles.get(edge.target())));
    return systems;
  }

  private DrawnGraph drawn(Picture picture) {
    return new DrawnGraph(picture.width(), picture.height(), picture.frames(), things(picture), lines(picture), tones.teams(), kinds(), lineTypes());
  }

  private List<DrawnThing> things(Picture picture) {
    var from = needs.stream().collect(groupingBy(Need::from));
    var to = needs.stream().collect(groupingBy(Need::to));
    return nodes.values().stream().map(node -> new DrawnThing(node, grouping.note(node), 
        Objects.requireNonNull(picture.boxes().get(node.ref())), tones.mark(node),
        ends(from.get(node.ref()), need -> new DrawnEnd(need.words(), node(need.to()))),
        ends(to.get(node.ref()), need -> new DrawnEnd(need.wordsBack(), node(need.from()))))).toList();
  }

  private static List<DrawnEnd> ends(@Nullable List<Need> needs, Function<Need, DrawnEnd> end) {
    return needs == null ? List.of() : needs.stream().map(end).toList();
  }

  private EntitySummary node(String ref) {
    return Objects.requireNonNull(nodes.get(ref));
  }

  private List<DrawnLine> lines(Picture picture) {
    return IntStream.range(0, needs.size())
        .mapToObj(index -> new DrawnLine(needs.get(index).from(), needs.get(index).to(), needs.get(index).type().forward(), picture.lines().get(index)))
        .filter(line -> !line.path().isEmpty())
        .toList();
  }

  private List<Shade> kinds() {
    return nodes.values().stream().map(EntitySummary::kind).distinct().sorted()
        .map(kind -> new Shade(GraphWords.kind(kind), kind)).toList();
  }

  private List<Shade> lineTypes() {
    return needs.stream().map(need -> new Shade(need.words(), need.type().forward())).distinct().toList();
  }
}
