package dev.remit.graphql.node;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A part of what was found. */
@Type("EntityPage")
@Description("A part of what was found.")
public final class EntityPageNode {

  @NonNull
  public final List<@NonNull EntityNode> items;

  @Description("Cursor of what follows; absent on the last page.")
  public final @Nullable String next;

  public EntityPageNode(List<EntityNode> items, @Nullable String next) {
    this.items = items;
    this.next = next;
  }
}
