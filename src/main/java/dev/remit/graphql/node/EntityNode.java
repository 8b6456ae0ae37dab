package dev.remit.graphql.node;

import dev.remit.catalogue.EntitySummary;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Something of the catalogue, or the place of something that is only referred to. */
@Type("Entity")
@Description("Something of the catalogue, or the place of something that is only referred to.")
public final class EntityNode {

  @Description("component:default/orders")
  @NonNull
  public final String ref;

  @Description("component, api, resource, system, domain, team or person")
  @NonNull
  public final String kind;

  @Description("As it stands in its address.")
  @NonNull
  public final String name;

  @NonNull
  public final String title;

  @Description("Its beginning.")
  public final @Nullable String description;

  public final @Nullable String type;

  public final @Nullable String lifecycle;

  @Description("Name of the team that answers for it.")
  public final @Nullable String ownerName;

  @Description("False for what is only referred to.")
  public final boolean present;

  private final UUID id;
  private final Siblings<EntitySummary> siblings;

  private EntityNode(EntitySummary said, Siblings<EntitySummary> siblings) {
    this.ref = said.ref();
    this.kind = said.kind();
    this.name = said.name();
    this.title = said.title();
    this.description = said.description();
    this.type = said.type();
    this.lifecycle = said.lifecycle();
    this.ownerName = said.owner();
    this.present = said.present();
    this.id = said.id();
    this.siblings = siblings;
  }

  /** Those of one place in the question, in the same order. */
  public static List<EntityNode> all(List<EntitySummary> together) {
    var siblings = new Siblings<>(together);
    return together.stream().map(said -> new EntityNode(said, siblings)).toList();
  }

  /** Its key; not part of the schema. */
  public UUID key() {
    return id;
  }

  /** Itself and those that came with it; not part of the schema. */
  public Siblings<EntitySummary> together() {
    return siblings;
  }
}
