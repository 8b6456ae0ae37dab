package dev.remit.graphql.node;

import dev.remit.catalogue.ImpactView;
import dev.remit.catalogue.ImpactView.Reached;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What is reached from a thing. */
@Type("Impact")
@Description("What is reached from a thing.")
public final class ImpactNode {

  @Description("The nearest first.")
  @NonNull
  public final List<@NonNull ReachedNode> items;

  @Description("The teams that answer for all that is reached, those with the most first.")
  @NonNull
  public final List<@NonNull CalledNode> owners;

  @Description("Whether more is reached than is told.")
  public final boolean truncated;

  private ImpactNode(List<ReachedNode> items, List<CalledNode> owners, boolean truncated) {
    this.items = items;
    this.owners = owners;
    this.truncated = truncated;
  }

  /**
   * Those of several things; what is reached from any of them are siblings.
   *
   * @param limit most things that are told of each
   */
  public static Map<UUID, ImpactNode> all(Map<UUID, ImpactView> views, int limit) {
    var ordered = new LinkedHashMap<>(views);
    var ends = EntityNode.all(ordered.values().stream().flatMap(each -> each.items().stream().limit(limit)).map(Reached::entity).toList()).iterator();
    var all = new HashMap<UUID, ImpactNode>();
    ordered.forEach((id, each) -> all.put(id, of(each, limit, ends)));
    return all;
  }

  private static ImpactNode of(ImpactView view, int limit, Iterator<EntityNode> ends) {
    var items = view.items().stream().limit(limit).map(each -> new ReachedNode(each, ends.next())).toList();
    return new ImpactNode(items, view.owners().stream().map(CalledNode::new).toList(), view.truncated() || view.items().size() > limit);
  }
}
