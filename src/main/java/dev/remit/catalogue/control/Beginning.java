package dev.remit.catalogue.control;

import dev.remit.platform.persistence.DatabaseMigrated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Brings the catalogue of an older Remit up to date before anybody is served. */
@ApplicationScoped
class Beginning {

  @Inject
  Reindexing reindexing;

  void begin(@Observes DatabaseMigrated event) {
    while (reindexing.someShown()) {
      continue;
    }
    while (reindexing.some()) {
      continue;
    }
  }
}
