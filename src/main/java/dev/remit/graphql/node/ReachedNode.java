package dev.remit.graphql.node;

import dev.remit.catalogue.ImpactView;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Something that is reached. */
@Type("Reached")
@Description("Something that is reached.")
public final class ReachedNode {

  @NonNull
  public final EntityNode entity;

  @Description("Steps from the beginning, from 1.")
  public final int distance;

  @Description("One of the shortest ways.")
  @NonNull
  public final List<@NonNull StepNode> path;

  ReachedNode(ImpactView.Reached reached, EntityNode entity) {
    this.entity = entity;
    this.distance = reached.distance();
    this.path = reached.path().stream().map(StepNode::new).toList();
  }
}
