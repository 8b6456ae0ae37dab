package dev.remit.contracts;

import dev.remit.catalogue.ApiSummary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An API with the version that counts now.
 *
 * @param name its address for ever
 * @param owner name of the team that answers for it; absent for what was registered before there were owners
 * @param latest the highest version that is no pre-release, or the highest; absent while there is none
 */
public record ApiView(
    String name,
    String title,
    @Nullable String description,
    @Nullable String owner,
    Instant createdAt,
    int revision,
    @Nullable VersionView latest) {

  public static ApiView of(ApiSummary api, @Nullable String owner, @Nullable VersionView latest) {
    return new ApiView(api.name(), api.title(), api.description(), owner, api.createdAt(), api.revision(), latest);
  }
}
