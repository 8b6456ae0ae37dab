package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityLink;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something new for the catalogue. */
public record EnterEntity(
    @Nullable String name,
    @Nullable String title,
    @Nullable String description,
    @Nullable String type,
    @Nullable String lifecycle,
    @Nullable String onCall,
    @Nullable String owner,
    @Nullable List<String> contributors,
    @Nullable String system,
    @Nullable String subcomponentOf,
    @Nullable String domain,
    @Nullable String subdomainOf,
    @Nullable List<String> providesApis,
    @Nullable List<String> consumesApis,
    @Nullable List<String> dependsOn,
    @Nullable List<String> dependencyOf,
    @Nullable Map<String, String> labels,
    @Nullable Map<String, String> annotations,
    @Nullable List<String> tags,
    @Nullable List<EntityLink> links) {

  EntityInput input() {
    return new EntityInput(title, description, type, lifecycle, onCall, owner, contributors, system, subcomponentOf, domain, subdomainOf,
        providesApis, consumesApis, dependsOn, dependencyOf, labels, annotations, tags, links);
  }
}
