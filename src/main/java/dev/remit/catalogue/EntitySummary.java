package dev.remit.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists and pictures show of a thing.
 *
 * @param id its key, which other modules keep of APIs
 * @param ref {@code component:default/orders}
 * @param kind {@code component}
 * @param name as it stands in its address
 * @param description its beginning
 * @param owner name of the team that answers for it
 * @param present false for what is only referred to
 */
public record EntitySummary(
    UUID id,
    String ref,
    String kind,
    String name,
    String title,
    @Nullable String description,
    @Nullable String type,
    @Nullable String lifecycle,
    @Nullable String owner,
    boolean present) {}
