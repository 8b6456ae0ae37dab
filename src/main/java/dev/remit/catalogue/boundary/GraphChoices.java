package dev.remit.catalogue.boundary;

import dev.remit.catalogue.Criteria;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.GraphView;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.problem.InvalidInput;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a graph asks for.
 *
 * @param focus the thing in the middle; then kind, owner and system do not count
 * @param depth steps around it
 * @param kind in any of its names, or {@value #ALL_KINDS}; absent for what runs and is called: no systems, no domains
 * @param owner name of a team
 * @param group by what things are framed
 * @param colour what the colours mean, {@code team} or {@code lifecycle}
 */
record GraphChoices(@Nullable EntityRef focus, int depth, @Nullable String kind, @Nullable String owner, @Nullable EntityRef system,
    @Nullable String group, String colour) {

  static final String ALL_KINDS = "any";
  static final int USUAL_DEPTH = 2;

  private static final Set<String> SURROUNDINGS = Set.of(EntityKind.SYSTEM.text(), EntityKind.DOMAIN.text());

  static GraphChoices read(PageAddress address) {
    return new GraphChoices(
        ref(address, "focus", null),
        PictureChoices.depth(address, USUAL_DEPTH),
        address.query("kind").orElse(null),
        address.query("owner").orElse(null),
        ref(address, "system", EntityKind.SYSTEM),
        address.query("group").orElse(null),
        PictureChoices.colour(address));
  }

  private static @Nullable EntityRef ref(PageAddress address, String parameter, @Nullable EntityKind kind) {
    var text = address.query(parameter).orElse(null);
    return text == null ? null : EntityRef.read(text, kind, EntityRef.DEFAULT_NAMESPACE)
        .orElseThrow(() -> new InvalidInput(parameter, "A reference is written kind:name."));
  }

  Criteria criteria() {
    return new Criteria(null, ALL_KINDS.equals(kind) ? null : kind, owner, null, null);
  }

  /** Whether anything narrows it. */
  boolean filtered() {
    return kind != null || owner != null || system != null;
  }

  Grouping grouping(int things) {
    return Grouping.of(group, things);
  }

  /** Of what was found, what is to be seen. */
  GraphView shown(GraphView found) {
    if (focus != null) {
      return found;
    }
    var nodes = found.nodes().stream().filter(this::fits).toList();
    var refs = nodes.stream().map(EntitySummary::ref).collect(Collectors.toSet());
    var edges = found.edges().stream().filter(edge -> refs.contains(edge.source()) && refs.contains(edge.target())).toList();
    return new GraphView(nodes, edges, found.truncated());
  }

  // what is only referred to stays with what refers to it
  private boolean fits(EntitySummary node) {
    if (kind == null && SURROUNDINGS.contains(node.kind())) {
      return false;
    }
    return system == null || !node.present() || fitsCriteria(node);
  }

  // a system is asked for as a whole
  private boolean fitsCriteria(EntitySummary node) {
    boolean ofKind = kind == null || kind.equals(ALL_KINDS) || EntityKind.of(kind).map(EntityKind::text).filter(node.kind()::equals).isPresent();
    return ofKind && (owner == null || owner.equals(node.owner()));
  }

  Link link(String otherColour) {
    return Link.to("catalogue", "graph")
        .with("focus", focus)
        .with("depth", focus == null || depth == USUAL_DEPTH ? null : depth)
        .with("kind", kind)
        .with("owner", owner)
        .with("system", system)
        .with("group", group)
        .with("colour", otherColour.equals(PictureChoices.USUAL_COLOUR) ? null : otherColour);
  }

  List<Choice> kinds() {
    return Choice.of(kind, "", "Components, APIs, resources", ALL_KINDS, "All kinds", "component", "Components", "api", "APIs", "resource",
        "Resources", "system", "Systems", "domain", "Domains");
  }

  List<Choice> depths() {
    return Choice.of(String.valueOf(depth), "1", "1", "2", "2", "3", "3", "5", "5", "10", "10");
  }

  List<Choice> groupings() {
    return Choice.of(group, "", "What suits", "none", "Nothing", "team", "Team", "system", "System");
  }
}
