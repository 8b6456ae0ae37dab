package dev.remit.catalogue.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.entity.Entry;

/** APIs as other modules know them. */
final class ApiSummaries {

  private ApiSummaries() {}

  static ApiSummary of(Entry api) {
    return new ApiSummary(api.id(), api.name(), api.data().title(), api.data().description(), api.owner().orElse(null), api.createdAt(),
        api.revision());
  }
}
