package dev.remit.graphql.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** How a thing stands to another one, as seen from it. */
@Type("Relation")
@Description("How a thing stands to another one, as seen from it.")
public final class RelationNode {

  @Description("dependsOn, dependencyOf and so on.")
  @NonNull
  public final String type;

  @Description("declared by one of the two, or observed")
  @NonNull
  public final String origin;

  @Description("The other end, also when it is not there.")
  @NonNull
  public final EntityNode entity;

  RelationNode(String type, String origin, EntityNode entity) {
    this.type = type;
    this.origin = origin;
    this.entity = entity;
  }
}
