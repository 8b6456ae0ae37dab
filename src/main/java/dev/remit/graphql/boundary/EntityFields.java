package dev.remit.graphql.boundary;

import dev.remit.catalogue.Criteria;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.graphql.limit.Weights;
import dev.remit.graphql.node.EntityNode;
import dev.remit.graphql.node.EntityPageNode;
import dev.remit.graphql.node.FactsNode;
import dev.remit.graphql.node.ImpactNode;
import dev.remit.graphql.node.RelationsNode;
import dev.remit.platform.page.Limit;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Things of the catalogue: where a question begins, and where it goes from there. */
@GraphQLApi
@ApplicationScoped
@Told
public class EntityFields {

  @Inject
  EntitiesApi entities;

  @Inject
  Caller caller;

  @Query
  @Description("What has this reference, written kind:name; null when there is nothing, or nothing you may see.")
  public @Nullable EntityNode entity(@Name("ref") @NonNull String ref) {
    return entities(List.of(ref)).get(0);
  }

  @Query
  @Description("What has these references, in their order; null where there is nothing, or nothing you may see.")
  public List<EntityNode> entities(@Name("refs") @NonNull List<@NonNull String> refs) {
    if (refs.size() > Weights.MOST_REFS) {
      throw new InvalidInput("refs", "At most " + Weights.MOST_REFS + " references are asked for at once.");
    }
    var asked = refs.stream().map(EntityFields::ref).toList();
    var found = EntityNode.all(entities.named(caller.actor(), asked)).stream().collect(Collectors.toMap(node -> node.ref, Function.identity()));
    return asked.stream().map(ref -> found.get(ref.toString())).collect(Collectors.toList());
  }

  @Query
  @Description("What fits all of this, found by the beginnings of words.")
  public EntityPageNode search(
      @Name("q") @Nullable String text,
      @Name("kind") @Nullable String kind,
      @Name("owner") @Nullable String owner,
      @Name("lifecycle") @Nullable String lifecycle,
      @Name("tag") @Nullable String tag,
      @Name("limit") @DefaultValue(Weights.USUAL_SEARCH) int limit,
      @Name("cursor") @Nullable String cursor) {
    var page = entities.find(caller.actor(), new Criteria(text, kind, owner, lifecycle, tag), limit, cursor);
    return new EntityPageNode(EntityNode.all(page.items()), page.next());
  }

  @Description("What lists do not show of it; null for what is only referred to.")
  public @Nullable FactsNode facts(@Source EntityNode entity) {
    return entity.present ? about(entity, "facts", ids -> views(entities.facts(caller.actor(), ids), FactsNode::new)).get(entity.key()) : null;
  }

  @Description("How it stands to other things, by relation, kind and name; all relations when no types are named.")
  public RelationsNode relations(
      @Source EntityNode entity,
      @Name("types") @Nullable List<String> types,
      @Name("limit") @DefaultValue(Weights.USUAL_RELATIONS) int limit) {
    var asked = types == null ? Set.<String>of() : Set.copyOf(types);
    return about(entity, List.of("relations", asked, limit),
        ids -> RelationsNode.all(entities.neighbours(caller.actor(), ids, asked, limit))).getOrDefault(entity.key(), RelationsNode.none());
  }

  @Description("What a failure of it would touch (downstream), or what it needs (upstream).")
  public @Nullable ImpactNode impact(
      @Source EntityNode entity,
      @Name("direction") @DefaultValue("downstream") String direction,
      @Name("depth") @DefaultValue("10") int depth,
      @Name("limit") @DefaultValue(Weights.USUAL_IMPACT) int limit) {
    Limit.checked(limit, EntitiesApi.MOST_ON_A_PAGE);
    return about(entity, List.of("impact", direction, depth, limit),
        ids -> ImpactNode.all(entities.impacts(caller.actor(), ids, direction, depth), limit)).get(entity.key());
  }

  private static <V> Map<UUID, V> about(EntityNode entity, Object question, Function<Set<UUID>, Map<UUID, V>> lookUp) {
    return entity.together().once(question, all -> lookUp.apply(all.stream().map(EntitySummary::id).collect(Collectors.toSet())));
  }

  private static <T, V> Map<UUID, V> views(Map<UUID, T> found, Function<T, V> view) {
    return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> view.apply(each.getValue())));
  }

  private static EntityRef ref(String text) {
    return EntityRef.read(text, null, EntityRef.DEFAULT_NAMESPACE).orElseThrow(
        () -> new InvalidInput("ref", "A reference is written kind:name."));
  }
}
