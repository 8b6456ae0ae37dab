package dev.remit.graphql.boundary;

import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntitySummary;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionView;
import dev.remit.graphql.limit.Weights;
import dev.remit.graphql.node.EntityNode;
import dev.remit.graphql.node.VersionNode;
import dev.remit.platform.page.Limit;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/** What APIs promise, version by version. */
@GraphQLApi
@ApplicationScoped
@Told
public class VersionFields {

  @Inject
  ContractsApi contracts;

  @Inject
  Caller caller;

  @Description("The versions of an API, the highest first; other things have none.")
  public List<VersionNode> versions(@Source EntityNode entity, @Name("limit") @DefaultValue(Weights.USUAL_VERSIONS) int limit) {
    Limit.checked(limit, EntitiesApi.MOST_ON_A_PAGE);
    return entity.together().once("versions", this::versions).getOrDefault(entity.key(), List.of()).stream()
        .limit(limit)
        .map(VersionNode::new)
        .toList();
  }

  private Map<UUID, List<VersionView>> versions(List<EntitySummary> all) {
    var apis = all.stream().filter(one -> one.kind().equals(EntityKind.API.text())).map(EntitySummary::id).collect(Collectors.toSet());
    return apis.isEmpty() ? Map.of() : contracts.versions(caller.actor(), apis);
  }
}
