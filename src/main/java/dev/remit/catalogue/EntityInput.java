package dev.remit.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a thing to be; what is absent is not so. References are written {@code [kind:][namespace/]name}; the kind
 * may be left out where only one is possible.
 *
 * @param owner the team that answers for it; when absent in something new, the only team of the asker
 * @param contributors teams that work on it too
 * @param system what a component, an API or a resource is part of
 * @param subcomponentOf the component that a component is part of
 * @param domain what a system is part of
 * @param subdomainOf the domain that a domain is part of
 */
public record EntityInput(
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
    @Nullable List<EntityLink> links) {}
