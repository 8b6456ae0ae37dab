package dev.remit.agreements.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who still relies on a version. */
@ApplicationScoped
class Users {

  /** Stands for the end of a version among fingerprints of changes. */
  static final String RETIREMENT = "retirement";

  /** @param waived what somebody has let pass */
  List<Touch> of(ApiSummary api, VersionView version, Set<String> waived) {
    return List.of();
  }
}
