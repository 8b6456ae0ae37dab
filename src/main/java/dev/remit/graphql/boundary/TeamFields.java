package dev.remit.graphql.boundary;

import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.graphql.limit.Weights;
import dev.remit.graphql.node.EntityNode;
import dev.remit.graphql.node.MemberNode;
import dev.remit.graphql.node.RelationsNode;
import dev.remit.graphql.node.TeamNode;
import dev.remit.identity.IdentityApi;
import dev.remit.platform.page.Limit;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Teams: who answers for a thing, who is in them and what they own. */
@GraphQLApi
@ApplicationScoped
@Told
public class TeamFields {

  private static final String OWNS = "ownerOf";

  @Inject
  IdentityApi identity;

  @Inject
  EntitiesApi entities;

  @Inject
  EntityFields fields;

  @Inject
  Caller caller;

  @Query
  @Description("The team of this name; null when there is none, or none you may see.")
  public @Nullable TeamNode team(@Name("name") @NonNull String name) {
    return teams(List.of(name)).get(name);
  }

  @Description("The team that answers for it; null when there is none, or none you may see.")
  public @Nullable TeamNode owner(@Source EntityNode entity) {
    var owners = entity.together().once("owner",
        all -> teams(all.stream().map(EntitySummary::owner).filter(Objects::nonNull).collect(Collectors.toSet())));
    return entity.ownerName == null ? null : owners.get(entity.ownerName);
  }

  @Description("Who is in it, by name.")
  public List<MemberNode> members(@Source TeamNode team, @Name("limit") @DefaultValue(Weights.USUAL_MEMBERS) int limit) {
    return team.people().limit(Limit.checked(limit, EntitiesApi.MOST_ON_A_PAGE)).toList();
  }

  @Description("The same as a thing of the catalogue.")
  public @Nullable EntityNode entity(@Source TeamNode team) {
    return team.together().once("entity", this::entries).get(team.name);
  }

  @Description("What it answers for.")
  public RelationsNode owns(@Source TeamNode team, @Name("limit") @DefaultValue(Weights.USUAL_RELATIONS) int limit) {
    var entity = entity(team);
    return entity == null ? RelationsNode.none() : fields.relations(entity, List.of(OWNS), limit);
  }

  private Map<String, EntityNode> entries(List<String> names) {
    var refs = names.stream().flatMap(name -> EntityRef.at(EntityKind.TEAM, name).stream()).toList();
    return EntityNode.all(entities.named(caller.actor(), refs)).stream().collect(Collectors.toMap(node -> node.name, Function.identity()));
  }

  private Map<String, TeamNode> teams(Collection<String> names) {
    return names.isEmpty() ? Map.of() : TeamNode.all(identity.seenTeams(caller.actor(), names)).stream()
        .collect(Collectors.toMap(team -> team.name, Function.identity()));
  }
}
