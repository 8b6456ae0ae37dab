package dev.remit.graphql.node;

import dev.remit.catalogue.Neighbours;
import dev.remit.catalogue.Neighbours.Neighbour;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** The first of the relations that were asked for. */
@Type("Relations")
@Description("The first of the relations that were asked for.")
public final class RelationsNode {

  @NonNull
  public final List<@NonNull RelationNode> items;

  @Description("Whether there are more.")
  public final boolean more;

  private RelationsNode(List<RelationNode> items, boolean more) {
    this.items = items;
    this.more = more;
  }

  /** None at all. */
  public static RelationsNode none() {
    return new RelationsNode(List.of(), false);
  }

  /** Those of several things; the other ends of all of them are siblings. */
  public static Map<UUID, RelationsNode> all(Map<UUID, Neighbours> neighbours) {
    var ordered = new LinkedHashMap<>(neighbours);
    var ends = EntityNode.all(ordered.values().stream().flatMap(each -> each.items().stream()).map(Neighbour::entity).toList()).iterator();
    var all = new HashMap<UUID, RelationsNode>();
    ordered.forEach((id, each) -> all.put(id, of(each, ends)));
    return all;
  }

  private static RelationsNode of(Neighbours neighbours, Iterator<EntityNode> ends) {
    var items = neighbours.items().stream().map(each -> new RelationNode(each.relation(), each.origin(), ends.next())).toList();
    return new RelationsNode(items, neighbours.more());
  }
}
