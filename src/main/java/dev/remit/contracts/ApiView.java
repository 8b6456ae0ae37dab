package dev.remit.contracts;

import dev.remit.catalogue.ApiSummary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An API with the version that counts now.
 *
 * @param name its address for ever
 * @param latest the highest version that is no pre-release, or the highest; absent while there is none
 */
public record ApiView(
    String name,
    String title,
    @Nullable String description,
    Instant createdAt,
    int revision,
    @Nullable VersionView latest) {

  public static ApiView of(ApiSummary api, @Nullable VersionView latest) {
    return new ApiView(api.name(), api.title(), api.description(), api.createdAt(), api.revision(), latest);
  }
}
