package dev.remit.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a thing.
 *
 * @param ref {@code component:default/orders}
 * @param kind {@code component}
 * @param name as it stands in its address
 * @param spelling the name as it was written
 * @param owner name of the team that answers for it; absent when that is not there, then among the relations
 * @param contributors teams that work on it too, by name
 * @param source what it was imported from last
 * @param relations how it stands to other things, each once, from this end; of each type the first hundred by name
 * @param relationCounts how many there are of each type
 * @param changedBy who said so last
 * @param revision counts the edits, for {@code If-Match}
 */
public record EntityView(
    String ref,
    String kind,
    String name,
    String spelling,
    String title,
    @Nullable String description,
    @Nullable String type,
    @Nullable String lifecycle,
    @Nullable String onCall,
    @Nullable String owner,
    List<String> contributors,
    Map<String, String> labels,
    Map<String, String> annotations,
    List<String> tags,
    List<EntityLink> links,
    List<RelationView> relations,
    Map<String, Integer> relationCounts,
    @Nullable String source,
    Instant createdAt,
    Instant changedAt,
    @Nullable String changedBy,
    int revision) {}
