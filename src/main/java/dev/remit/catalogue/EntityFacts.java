package dev.remit.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lists do not show of a thing; its relations are asked for on their own.
 *
 * @param spelling the name as it was written
 * @param description all of it
 * @param onCall whom to reach when it fails
 * @param source what it was imported from last
 * @param revision counts the edits
 */
public record EntityFacts(
    String spelling,
    @Nullable String description,
    @Nullable String onCall,
    Map<String, String> labels,
    Map<String, String> annotations,
    List<String> tags,
    List<EntityLink> links,
    @Nullable String source,
    Instant createdAt,
    Instant changedAt,
    int revision) {}
