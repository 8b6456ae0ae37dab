package dev.remit.consumers.control;

import dev.remit.catalogue.EntitySummary;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A component that uses an API.
 *
 * @param owner key of the team that answers for it; absent where nobody does
 */
record Component(EntitySummary summary, @Nullable UUID owner) {

  UUID id() {
    return summary.id();
  }

  /** As it stands in its address. */
  String name() {
    return summary.name();
  }
}
